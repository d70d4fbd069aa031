/**
 * Runs in a page, as text: it may use nothing but what it declares itself. Shows what is wrong with the
 * container, lets one play visitors of another region, language and choice, lists decisions and what the
 * browser kept from leaving, and reloads the page when the container changes.
 */

export interface ToolSettings {
  /** Folder of the server's own files. */
  folder: string;
  allowVendors: boolean;
  /** Name of the function that takes each pushed message, as JSON. */
  teller: string;
}

interface Facts {
  problems: {
    level: string;
    file?: string;
    line?: number;
    column?: number;
    message: string;
    advice: string;
  }[];
  errors: number;
  stale: boolean;
  cookie?: string;
  languages: string[];
}

interface PageApi {
  consent: Record<'acceptAll' | 'rejectAll' | 'reset', () => Promise<void>>;
  inspect?: () => Promise<void>;
  explain(): { event: { name: string }; tag: string; outcome: string; reason?: string }[];
}

export function runTools({ allowVendors, folder, teller }: ToolSettings): void {
  const blocked = new Map<string, number>();
  const misfits = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
    drawLists();
  };
  const host = document.createElement('sluice-dev');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    ':host{all:initial;font:13px/1.4 system-ui,sans-serif;color:#111}' +
      'details{position:fixed;left:8px;bottom:8px;z-index:2147483646;max-width:28rem;max-height:70vh;overflow:auto;background:#fff;border:1px solid #888;border-radius:6px;padding:4px 10px}' +
      'summary{cursor:pointer;font-weight:600}label,button{margin:4px 8px 4px 0}button,select{font:inherit}' +
      'section{position:fixed;inset:8px 8px auto;z-index:2147483647;max-height:60vh;overflow:auto;background:#fff4f4;border:2px solid #b00020;border-radius:6px;padding:8px 14px}' +
      'ul{padding-left:1.2em;margin:4px 0}code{font-family:ui-monospace,monospace}h2{font-size:1em;margin:8px 0 2px}',
  );
  root.adoptedStyleSheets = [sheet];
  const add = (parent: Node, name: string, text = ''): HTMLElement => {
    const element = document.createElement(name);
    element.textContent = text;
    parent.appendChild(element);
    return element;
  };
  const api = (): PageApi | undefined => (window as { sluice?: PageApi }).sluice;

  // From the first element on, before anything is asked for.
  document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
    const name = URL.canParse(blockedURI) ? new URL(blockedURI).host : blockedURI;
    count(blocked, `${name} (${effectiveDirective})`);
  });

  async function check(message: string): Promise<void> {
    const answer = await fetch(`${folder}message`, { method: 'POST', body: message });
    for (const finding of (await answer.json()) as string[]) count(misfits, finding);
  }
  Object.assign(window, { [teller]: (message: string) => void check(message) });

  const panel = add(root, 'details') as HTMLDetailsElement;
  add(panel, 'summary', 'sluice dev');
  const choices = add(panel, 'div');
  const lists = add(panel, 'div');

  function drawLists(): void {
    lists.replaceChildren();
    const drawCounts = (title: string, counts: Map<string, number>): void => {
      if (counts.size === 0) return;
      add(lists, 'h2', title);
      const list = add(lists, 'ul');
      for (const [name, number] of counts) add(list, 'li', `${name} (${number}×)`);
    };
    drawCounts('Events that are not as the container says', misfits);
    drawCounts('Kept from leaving (start with --allow-vendors to let it)', blocked);
    const decisions = api()?.explain?.().slice(-20).reverse() ?? [];
    if (decisions.length === 0) return;
    add(lists, 'h2', 'Decisions, newest first');
    const list = add(lists, 'ul');
    for (const { event, outcome, reason, tag } of decisions) {
      add(list, 'li', `${event.name}: ${tag} ${outcome}${reason ? ` (${reason})` : ''}`);
    }
  }

  function chooser(label: string, name: string, values: readonly string[]): void {
    const cookie = `sluice-dev-${name}`;
    const present = new RegExp(`(?:^|; )${cookie}=([\\w-]*)`).exec(document.cookie)?.[1] ?? '';
    const element = add(choices, 'label', `${label} `);
    const select = add(element, 'select') as HTMLSelectElement;
    for (const value of ['', ...values]) {
      const option = add(select, 'option', value || 'as the page says') as HTMLOptionElement;
      option.value = value;
      option.selected = value === present;
    }
    select.addEventListener('change', () => {
      document.cookie = `${cookie}=${select.value}; Path=/; SameSite=Lax`;
      location.reload();
    });
  }

  function button(label: string, action: () => unknown): void {
    add(choices, 'button', label).addEventListener('click', () => void action());
  }

  /** The stored choice as it would be after its end. */
  function expire(name: string): void {
    const past = String(Math.floor(Date.now() / 1000) - 400 * 86_400);
    const text = localStorage.getItem(name)?.replace(/(^|&)(at|first)=\d+/g, `$1$2=${past}`);
    if (text === undefined) return;
    localStorage.setItem(name, text);
    const record = text.replace(/&(?:todo|kept)=[^&]*/g, '');
    document.cookie = `${name}=${record}; Path=/; SameSite=Lax`;
    location.reload();
  }

  function draw(facts: Facts): void {
    choices.replaceChildren();
    chooser('Region', 'region', ['FR', 'DE', 'GB', 'CH', 'US-CA', 'US-NY', 'BR']);
    chooser('Language', 'language', facts.languages);
    add(choices, 'h2', 'Stored choice');
    button('none', () => api()?.consent.reset());
    button('everything granted', () => api()?.consent.acceptAll());
    button('everything refused', () => api()?.consent.rejectAll());
    button('expired', () => expire(facts.cookie ?? ''));
    if (api()?.inspect) button('Inspector', () => api()?.inspect?.());
    if (allowVendors) add(choices, 'p', 'Vendors are allowed: what fires, is sent.');
    if (facts.problems.length === 0) return;
    const isError = facts.errors > 0;
    const place = isError ? add(root, 'section') : panel;
    if (isError) place.setAttribute('role', 'alert');
    const title = facts.stale
      ? 'The container cannot be used; this is the last one that could.'
      : '';
    add(place, 'h2', `${isError ? 'The container has errors. ' : 'Warnings'}${title}`);
    const list = add(place, 'ul');
    for (const { advice, column, file, level, line, message } of facts.problems) {
      if (isError && level !== 'error') continue;
      const item = add(list, 'li');
      add(item, 'code', [file, line, column].filter((part) => part !== undefined).join(':'));
      item.append(` ${message} ${advice}`);
    }
    if (isError) add(place, 'button', 'Close').addEventListener('click', () => place.remove());
  }

  async function start(): Promise<void> {
    document.documentElement.append(host);
    const response = await fetch(`${folder}facts.json`);
    draw((await response.json()) as Facts);
    drawLists();
    document.addEventListener('sluice-decision', drawLists);
    document.addEventListener('sluice-ready', drawLists);
    new EventSource(`${folder}events`).addEventListener('change', () => location.reload());
  }
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => void start());
  } else void start();
}
