/** What some browsers, or the way in which they are driven here, cannot do: such tests are skipped there. */
type Test = Mocha.PendingTestFunction | Mocha.TestFunction;

/** WebKit itself, and not one of the others that call themselves so. */
export const isWebKit: boolean = /AppleWebKit\/605/.test(navigator.userAgent);

/** A test that needs one of the functions of test/ui/support/chromium.ts. */
export const itInChromium: Test = navigator.userAgent.includes('Chrome/') ? it : it.skip;

/** A test that needs other mouse buttons, another medium, or a frame that goes back without its page. */
export const itOutsideWebKit: Test = isWebKit ? it.skip : it;
