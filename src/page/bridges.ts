/**
 * Tells other systems of the page about the choice (protocols 3.2): Shopify's Customer Privacy API and the
 * WP Consent API of WordPress. A chunk of its own, for containers that name one.
 */
import type { ConsentPlan } from '../engine/consent-plan.ts';
import type { ConsentState } from '../engine/types.ts';

interface Shopify {
  loadFeatures?(
    features: { name: string; version: string }[],
    done: (error?: unknown) => void,
  ): void;
  customerPrivacy?: {
    setTrackingConsent(consent: Record<string, boolean>, done: () => void): void;
  };
}

interface BridgedWindow {
  Shopify?: Shopify;
  wp_consent_type?: string;
  wp_set_consent?(category: string, value: 'allow' | 'deny'): void;
}

export interface BridgeOptions {
  names: readonly string[];
  plan: ConsentPlan;
  report(message: string): void;
}

/** The listener to call at once and after each change. */
export function createBridges(options: BridgeOptions): (state: ConsentState) => void {
  const bridges = options.names.flatMap((name) =>
    Object.hasOwn(makers, name) ? [makers[name]!(options)] : [],
  );
  return (state) => {
    for (const tell of bridges) tell(state);
  };
}

type Bridge = (state: ConsentState) => void;

const page = window as unknown as BridgedWindow;

const makers: Record<string, (options: BridgeOptions) => Bridge> = {
  shopify,
  'wp-consent-api': wordPress,
};

/** Whether every category that stands for one of the five is granted; one that nobody has is not. */
function grants({ categories }: ConsentPlan, state: ConsentState, as: string): boolean {
  const ids = Object.keys(categories).filter((id) => categories[id]?.as === as);
  return ids.length > 0 && ids.every((id) => state.categories[id] === 'granted');
}

/** Shopify keeps the last choice that it was told; before a choice it is told nothing. */
function shopify({ plan, report }: BridgeOptions): Bridge {
  let told = '';
  return untilLoaded((state) => {
    const shop = page.Shopify;
    // Told once, it hears of a choice that is forgotten, too.
    if (!shop?.loadFeatures || (state.status !== 'chosen' && told === '')) return;
    const shares = Object.keys(plan.categories).filter((id) => plan.categories[id]?.sharing);
    const consent = {
      analytics: grants(plan, state, 'analytics'),
      marketing: grants(plan, state, 'advertising'),
      preferences: grants(plan, state, 'functionality'),
      sale_of_data: shares.length > 0 && shares.every((id) => state.categories[id] === 'granted'),
    };
    if (told === JSON.stringify(consent)) return;
    told = JSON.stringify(consent);
    shop.loadFeatures([{ name: 'consent-tracking-api', version: '0.1' }], (error) => {
      if (error || !shop.customerPrivacy) {
        report(`Shopify could not be told about the choice: ${String(error)}`);
      } else shop.customerPrivacy.setTrackingConsent(consent, () => {});
    });
  });
}

/** The API lets everything pass until it knows that consent is opt-in here: it is told so first. */
function wordPress({ plan }: BridgeOptions): Bridge {
  page.wp_consent_type = 'optin';
  document.dispatchEvent(new CustomEvent('wp_consent_type_defined'));
  return untilLoaded((state) => {
    if (!page.wp_set_consent) return;
    const consent = {
      functional: true,
      preferences: grants(plan, state, 'functionality'),
      'statistics-anonymous': grants(plan, state, 'analytics'),
      statistics: grants(plan, state, 'analytics'),
      marketing: grants(plan, state, 'advertising'),
    };
    for (const [category, isGranted] of Object.entries(consent)) {
      page.wp_set_consent(category, isGranted ? 'allow' : 'deny');
    }
  });
}

/** Tells once more when the page has loaded: scripts of the other system may come after ours. */
function untilLoaded(tell: Bridge): Bridge {
  let latest: ConsentState | undefined;
  const again = (): void => {
    if (latest) tell(latest);
  };
  if (document.readyState !== 'complete') addEventListener('load', again, { once: true });
  return (state) => {
    latest = state;
    tell(state);
  };
}
