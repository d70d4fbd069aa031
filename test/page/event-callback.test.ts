type Push = (message: Record<string, unknown>) => unknown;

/** A page with the loader, in a frame of its own, whose container is somewhere else. */
async function openPage(containerUrl: string): Promise<{ push: Push; close(): void }> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><script src="/dist/sluice.js" data-container="${containerUrl}"></script>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const { dataLayer } = frame.contentWindow as unknown as { dataLayer: { push: Push } };
  return { push: (message) => dataLayer.push(message), close: () => frame.remove() };
}

describe('a page that waits for the tags of its event', () => {
  it('36 is called back even though the container could not be loaded', async () => {
    const page = await openPage('/no-such-container.json');
    await new Promise<void>((resolve) => page.push({ event: 'leave', eventCallback: resolve }));
    // Later events, too.
    await new Promise<void>((resolve) => page.push({ event: 'again', eventCallback: resolve }));
    page.close();
  });

  it('36 is called back even though the container is none', async () => {
    const page = await openPage('/package.json');
    await new Promise<void>((resolve) => page.push({ event: 'leave', eventCallback: resolve }));
    page.close();
  });
});
