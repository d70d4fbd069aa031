/**
 * Gated markup of the page (contract 3): templates, scripts and frames that wait for a category. A
 * chunk of its own, fetched when a page has any. Gated scripts pass the loader's policy.
 */
import type { ChoiceContext, Chooser } from './choice.ts';
import type { ScriptPolicy } from './script-policy.ts';

export interface MarkupOptions extends ChoiceContext {
  policy: ScriptPolicy;
  chooser(): Promise<Chooser>;
}

const selector = 'template[data-sluice],script[type="text/plain"][data-sluice]';

export function handleMarkup(options: MarkupOptions): void {
  const done = new WeakSet<Element>();
  const { memory } = options;
  // Scripts run in document order: one that blocks is waited for.
  let order: Promise<unknown> = Promise.resolve();

  /** Whether all categories, separated by spaces, are granted to the vendor, if one is named. */
  function isAllowed(categories: string, vendor: string | undefined): boolean {
    const names = categories.split(/\s+/).filter(Boolean);
    const view = memory.view();
    return names.length > 0 && names.every((name) => view.answer(name, vendor) === 'granted');
  }

  function scan(): void {
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      if (done.has(element)) continue;
      const { sluice = '', sluiceVendor } = element.dataset;
      if (!isAllowed(sluice, sluiceVendor)) continue;
      done.add(element);
      if (element instanceof HTMLTemplateElement) {
        const content = document.importNode(element.content, true);
        const scripts = [...content.querySelectorAll('script')];
        element.after(content);
        for (const script of scripts) replaceScript(script, script.type);
      } else {
        const script = element as HTMLScriptElement;
        replaceScript(script, script.dataset['type'] ?? '');
      }
    }
  }

  /** A script that was parsed inert runs only as a new element. */
  function replaceScript(old: HTMLScriptElement, type: string): void {
    const { policy } = options;
    if (policy.nonce && old.nonce !== policy.nonce) {
      options.report('A gated script has another nonce than the loader; it does not run.');
      return;
    }
    order = order.then(async () => {
      const script = document.createElement('script');
      for (const { name, value } of old.attributes) {
        if (!/^(?:src|type|nonce|data-(?:sluice.*|src|type))$/.test(name)) {
          script.setAttribute(name, value);
        }
      }
      if (type) script.type = type;
      if (policy.nonce) script.nonce = policy.nonce;
      const src = old.getAttribute('src') ?? old.dataset['src'];
      try {
        if (src === undefined) script.text = policy.scriptText(old.textContent ?? '');
        else {
          script.async = old.hasAttribute('async');
          script.src = policy.scriptUrl(new URL(src, document.baseURI).href);
        }
      } catch (error) {
        options.report(`A gated script is not allowed: ${(error as Error).message}`);
        return;
      }
      const waits = src !== undefined && !script.async;
      const loaded = waits
        ? new Promise((resolve) => {
            script.onload = script.onerror = resolve;
          })
        : undefined;
      old.replaceWith(script);
      await loaded;
    });
  }

  memory.subscribe(scan);
  new MutationObserver(scan).observe(document.documentElement, { childList: true, subtree: true });
}
