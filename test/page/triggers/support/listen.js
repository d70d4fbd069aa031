// A page of its own for each test: listeners stay as long as their document.
window.startListener = async (type, options) => {
  const { listen } = await import(`/src/page/triggers/${type}.ts`);
  listen(options);
};
