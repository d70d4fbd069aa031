/** The part of a Playwright page that the commands of web-test-runner use, over WebDriver. */

/** WebDriver's code points of keys that are no characters (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: '\uE00D',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

const buttons = { left: 0, middle: 1, right: 2 };

/** `call` sends one command to the session: method, path after the session's, body. */
export function webdriverPage(call) {
  const act = (source) => call('POST', '/actions', { actions: [source] });
  const type = (actions) => act({ type: 'key', id: 'keyboard', actions });
  const point = (actions) =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const keyOf = (name) => keys[name] ?? name;
  const down = (name) => ({ type: 'keyDown', value: keyOf(name) });
  const up = (name) => ({ type: 'keyUp', value: keyOf(name) });
  const to = (x, y) => ({ type: 'pointerMove', duration: 0, origin: 'viewport', x, y });
  const button = (kind, { button: name = 'left' } = {}) => ({ type: kind, button: buttons[name] });

  return {
    keyboard: {
      // `Shift+Tab`: pressed in order, let go backwards.
      press: (name) => {
        const pressed = name === '+' ? [name] : name.split('+');
        return type([...pressed.map(down), ...pressed.toReversed().map(up)]);
      },
      type: (text) => type([...text].flatMap((character) => [down(character), up(character)])),
      down: (name) => type([down(name)]),
      up: (name) => type([up(name)]),
    },
    mouse: {
      move: (x, y) => point([to(x, y)]),
      click: (x, y, options) =>
        point([to(x, y), button('pointerDown', options), button('pointerUp', options)]),
      down: (options) => point([button('pointerDown', options)]),
      up: (options) => point([button('pointerUp', options)]),
    },
    /** The window has a frame around the viewport, so its size is found by asking. */
    async setViewportSize({ width, height }) {
      const measure = () =>
        call('POST', '/execute/sync', {
          script: 'return [innerWidth, innerHeight, outerWidth, outerHeight];',
          args: [],
        });
      // Media queries are asked anew with the next frame.
      const drawn = () =>
        call('POST', '/execute/async', {
          script: `const [done] = arguments;
            const look = () => requestAnimationFrame(() =>
              matchMedia('(width: ${width}px) and (height: ${height}px)').matches
                ? requestAnimationFrame(() => done())
                : look());
            look();`,
          args: [],
        });
      for (let attempt = 0; attempt < 6; attempt += 1) {
        const [innerWidth, innerHeight, outerWidth, outerHeight] = await measure();
        if (innerWidth === width && innerHeight === height) return drawn();
        await call('POST', '/window/rect', {
          width: width + outerWidth - innerWidth,
          height: height + outerHeight - innerHeight,
        });
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const [innerWidth, innerHeight] = await measure();
      throw new Error(`The window is ${innerWidth} × ${innerHeight}, not ${width} × ${height}.`);
    },
    emulateMedia() {
      throw new Error('WebKitGTK cannot play another medium.');
    },
  };
}
