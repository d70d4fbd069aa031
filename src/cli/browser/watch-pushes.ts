/**
 * Runs in each document, as text, before anything of the page: Sluice hooks the push that it finds. It may
 * use nothing but what it declares itself.
 */
export function watchPushes(settings: { teller: string }): void {
  if (window !== window.top) return;
  const page = window as unknown as Record<string, unknown>;
  const name = document.currentScript?.dataset['layer'] ?? 'dataLayer';
  const found = page[name];
  const layer: unknown[] = Array.isArray(found) ? found : [];
  const { push } = layer;
  const tell = page[settings.teller] as (text: string) => void;
  layer.push = (...messages) => {
    for (const message of messages) {
      try {
        tell(JSON.stringify(message) ?? 'null');
      } catch {
        // What JSON cannot say is not checked.
      }
    }
    return push.apply(layer, messages);
  };
  page[name] = layer;
}
