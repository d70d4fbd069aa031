/** One frame of the gallery: the real element, with a host that keeps nothing. */
import { disclose } from '../../src/engine/disclosure.ts';
import { policyFacts } from '../../src/engine/policy-facts.ts';
import type { ResolvedContainer } from '../../src/engine/resolved.ts';
import type { ConsentState } from '../../src/engine/types.ts';
import type { EmbedHost } from '../../src/ui/embed-host.ts';
import type { UiController, UiHost } from '../../src/ui/host.ts';
import type { PolicyHost } from '../../src/ui/policy-host.ts';
import type { GalleryState } from '../pages/gallery-states.ts';
import { stateOf } from './gallery-consent.ts';

interface Chunks {
  ui: { mount(host: UiHost): UiController };
  embed: { handleEmbeds(host: EmbedHost): Promise<void> };
  policy: { handlePolicies(host: PolicyHost): void };
}

const query = new URLSearchParams(location.search);
const shown = query.get('state') as GalleryState;
const language = query.get('language') ?? 'en';
const scheme = query.get('scheme') ?? 'light';
const themeName = query.get('theme') ?? 'default';

async function chunk<Name extends keyof Chunks>(name: Name): Promise<Chunks[Name]> {
  const ui = document.querySelector<HTMLMetaElement>('meta[name="gallery-ui"]')?.content ?? '';
  return (await import(ui.replace('/ui-', `/${name}-`))) as Chunks[Name];
}

async function show(): Promise<void> {
  document.body.classList.toggle('dark', scheme === 'dark');
  const response = await fetch('/sluice/container.json');
  const container = (await response.json()) as ResolvedContainer;
  const disclosure = disclose(container);
  const theme =
    themeName === 'shop' ? { ...container.ui?.theme, scheme } : { name: themeName, scheme };
  const state = stateOf(shown, disclosure);
  const nothing = async (): Promise<void> => {};
  const common = {
    theme,
    subscribe(listener: (now: ConsentState) => void) {
      listener(state);
      return () => {};
    },
    report: (message: string) => console.warn(message),
  };

  if (shown === 'embed') {
    const frame = document.createElement('iframe');
    Object.assign(frame.dataset, { sluice: '', src: 'https://www.youtube-nocookie.com/embed/x' });
    frame.width = '560';
    frame.height = '315';
    document.querySelector('main')?.append(frame);
    await (
      await chunk('embed')
    ).handleEmbeds({
      ...common,
      language,
      categories: disclosure.categories,
      describe: () => ({
        vendorId: 'youtube',
        vendorName: 'YouTube',
        categories: ['social'],
        privacyPolicyUrl: 'https://policies.google.com/privacy',
      }),
      isAllowed: () => false,
      allowAlways: nothing,
    });
    return;
  }
  if (shown === 'policy') {
    document.querySelector('main')?.append(document.createElement('sluice-cookie-policy'));
    (await chunk('policy')).handlePolicies({
      ...common,
      disclosure,
      facts: policyFacts(container),
      language: () => language,
      state: () => state,
      receipts: async () => [],
      reset: nothing,
    });
    return;
  }

  const isExempt = shown === 'banner-exempt';
  const controller = (await chunk('ui')).mount({
    ...common,
    disclosure: isExempt
      ? {
          ...disclosure,
          categories: disclosure.categories.filter(({ basis }) => basis === 'exempt'),
        }
      : disclosure,
    settings: {
      theme,
      languages: ['fr', 'en', language],
      reopenButton: shown === 'reopen',
      ...(/-(?:box|modal)$/.test(shown) && { layout: shown.endsWith('box') ? 'box' : 'modal' }),
      ...(shown === 'banner-top' && { position: 'top' }),
    },
    language,
    state: () => state,
    choose: nothing,
    acceptAll: nothing,
    rejectAll: nothing,
    reset: nothing,
    receipts: async () => [],
    answer(category) {
      const { id, categories, signals } = state;
      const isSwitchedOff = signals.gpc && category !== 'analytics';
      return id !== undefined || isSwitchedOff ? categories[category] : undefined;
    },
  });
  if (shown === 'status') await controller.announce('status.saved');
  else if (shown === 'reopen') await controller.offerReopen?.();
  else if (shown.startsWith('preferences')) {
    await controller.showPreferences();
    if (shown === 'preferences-partners') openDetails();
  } else controller.showBanner();
}

/** As a visitor who wants to know more. */
function openDetails(): void {
  const root = document.querySelector('sluice-preferences')?.shadowRoot;
  for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
  for (const button of root?.querySelectorAll<HTMLElement>('[aria-expanded=false]') ?? []) {
    button.click();
  }
}

void show();
