// The test that made the frame says what the page is; the parser goes on with that.
document.write(window.frameElement.begin(window));
