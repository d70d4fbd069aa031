/**
 * Gated markup of the page (contract 3): templates, scripts and frames that wait for a category. A
 * chunk of its own, fetched when a page has any. Gated scripts pass the loader's policy.
 */
import type { ChoiceContext } from './choice-context.ts';
import type { Chooser } from './choice.ts';
import { createEmbedHost } from './embed-host.ts';
import { once } from './once.ts';
import { createPolicyHost } from './policy-host.ts';
import type { Runner } from './runner.ts';
import type { ScriptPolicy } from './script-policy.ts';

export interface MarkupOptions extends ChoiceContext {
  chooser(): Promise<Chooser>;
  loadRunner(): Promise<Runner>;
}

const selector = 'template[data-sluice],script[type="text/plain"][data-sluice]';
const embeds = 'sluice-embed,iframe[data-sluice]';
const policies = 'sluice-cookie-policy';

/** What Firefox's preload scanner asks for although it stands in a template. */
const preloaded = 'img:not([loading="lazy"]), video[poster], svg image';

interface GatedScript {
  script: HTMLScriptElement;
  /** The type that it has once it runs. */
  type: string;
  /** What it takes the place of. */
  place: ChildNode;
  /** What names the categories. */
  gated: HTMLElement;
}

/** The browser has asked already; whoever wrote the page can keep it from doing so. */
function warnOfPreloading({ content }: HTMLTemplateElement): void {
  // A picture is asked for as its <img> says.
  for (const element of content.querySelectorAll(preloaded)) {
    const sources =
      element.parentElement?.localName === 'picture' ? element.parentElement : element;
    const foreign = /(?:src|srcset|poster|href)="\s*(?:https?:)?\/\/([^"/?#\s]+)/i.exec(
      sources.outerHTML,
    )?.[1];
    if (foreign === undefined || foreign === location.host) continue;
    console.warn(
      `[sluice] Firefox asks ${foreign} for a picture in a <template> before anybody has consented. ` +
        'Write loading="lazy" on <img>, and leave out posters and pictures in SVG of other hosts.',
    );
    return;
  }
}

export function handleMarkup(options: MarkupOptions): void {
  const done = new WeakSet<Element>();
  const looked = new WeakSet<Element>();
  const { memory, report } = options;
  const embedsShown = once(async () => {
    const { handleEmbeds } = await options.importChunk('embed');
    await handleEmbeds(createEmbedHost(options));
  });
  const policiesShown = once(async () => {
    const { handlePolicies } = await options.importChunk('policy');
    handlePolicies(createPolicyHost(options));
  });
  // Scripts run in document order: one that blocks is waited for.
  let order: Promise<unknown> = Promise.resolve();

  /** Whether all categories, separated by spaces, are granted to the vendor, if one is named. */
  function isAllowed({ sluice = '', sluiceVendor }: DOMStringMap): boolean {
    const names = sluice.split(/\s+/).filter(Boolean);
    const view = memory.view();
    return names.length > 0 && names.every((name) => view.answer(name, sluiceVendor) === 'granted');
  }

  function scan(): void {
    if (document.querySelector(embeds)) attempt(embedsShown());
    if (document.querySelector(policies)) attempt(policiesShown());
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      if (element instanceof HTMLTemplateElement && !looked.has(element)) {
        looked.add(element);
        warnOfPreloading(element);
      }
      if (done.has(element) || !isAllowed(element.dataset)) continue;
      done.add(element);
      if (element instanceof HTMLTemplateElement) {
        const content = document.importNode(element.content, true);
        const scripts = [...content.querySelectorAll('script')];
        // Each takes its turn; a page with Trusted Types does not even let an inert one in.
        const places = scripts.map((script) => {
          const place = document.createComment('');
          script.replaceWith(place);
          return place;
        });
        element.after(content);
        for (const [index, script] of scripts.entries()) {
          queueScript({ script, type: script.type, place: places[index]!, gated: element });
        }
      } else {
        const script = element as HTMLScriptElement;
        queueScript({ script, type: script.dataset['type'] ?? '', place: script, gated: script });
      }
    }
  }

  function attempt(showing: Promise<void>): void {
    showing.catch((error: unknown) => {
      report(`A part of the page could not be shown: ${String(error)}`);
    });
  }

  function queueScript(gated: GatedScript): void {
    order = order.then(async () => {
      try {
        const { policy } = await options.loadRunner();
        // The visitor may have changed their mind while it waited.
        if (isAllowed(gated.gated.dataset)) await run(gated, policy);
        else done.delete(gated.place as Element);
      } catch (error) {
        report(`A gated script is not allowed: ${(error as Error).message}`);
      }
    });
  }

  /** A script that was parsed inert runs only as a new element. Resolves when the next one may run. */
  async function run(
    { script: old, type, place }: GatedScript,
    policy: ScriptPolicy,
  ): Promise<void> {
    if (policy.nonce && old.nonce !== policy.nonce) {
      throw new Error('it has another nonce than the loader, or none.');
    }
    const script = document.createElement('script');
    for (const { name, value } of old.attributes) {
      if (!/^(?:src|type|nonce|data-(?:sluice.*|src|type))$/.test(name)) {
        script.setAttribute(name, value);
      }
    }
    if (type) script.type = type;
    if (policy.nonce) script.nonce = policy.nonce;
    const src = old.getAttribute('src') ?? old.dataset['src'];
    let loaded: Promise<unknown> | undefined;
    if (src === undefined) script.text = policy.scriptText(old.textContent ?? '');
    else {
      script.async = old.hasAttribute('async');
      script.src = policy.scriptUrl(new URL(src, document.baseURI).href);
      if (!script.async) {
        loaded = new Promise((resolve) => {
          script.addEventListener('load', resolve);
          script.addEventListener('error', resolve);
        });
      }
    }
    place.replaceWith(script);
    await loaded;
  }

  memory.subscribe(scan);
  new MutationObserver(scan).observe(document.documentElement, { childList: true, subtree: true });
}
