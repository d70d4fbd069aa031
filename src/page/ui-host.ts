/** What the interface is given to show and may ask. */
import { disclose } from '../engine/disclosure.ts';
import type { VendorFacts } from '../engine/types.ts';
import type { UiHost } from '../engine/ui-host.ts';
import type { ChoiceContext } from './choice-context.ts';
import type { Chooser } from './choice.ts';

type OptOutCookie = NonNullable<NonNullable<VendorFacts['optOut']>['cookie']>;

export function createUiHost(context: ChoiceContext, chooser: Chooser, language: string): UiHost {
  const { compiled, memory, report } = context;
  const { source } = compiled;
  const disclosure = disclose(source);
  return {
    disclosure,
    settings: source.ui ?? {},
    language,
    state: () => memory.view().state,
    answer: (category, vendor) => memory.view().answer(category, vendor),
    subscribe: memory.subscribe,
    choose: chooser.choose,
    acceptAll: () => chooser.chooseAll('granted'),
    rejectAll: () => chooser.chooseAll('denied'),
    reset: chooser.reset,
    receipts: chooser.receipts,
    setLanguage: chooser.setLanguage,
    optOut(vendor) {
      const cookie = disclosure.vendors.find(({ id }) => id === vendor)?.optOut?.cookie;
      if (cookie) setOptOut(cookie);
    },
    advanced: context.advanced,
    report,
  };
}

/** A cookie by which a vendor knows a refusal (R11): asked for by the visitor, and no gated write. */
function setOptOut({ name, value, domain }: OptOutCookie): void {
  const place = domain ? `; Domain=${domain}` : '';
  document.cookie = `${name}=${encodeURIComponent(value)}; Max-Age=34128000; Path=/; SameSite=Lax${place}`;
}
