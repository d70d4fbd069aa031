import { expect } from 'chai';
import { openActive, until, type Page } from './support/page.ts';
import { container } from './support/site.ts';

/** A rule as privacy extensions have them (Autoconsent's format): steps are selectors, `>>>` enters a shadow root. */
interface Rule {
  detectCmp: { exists: string }[];
  detectPopup: { visible: string }[];
  optOut: Step[];
  optIn: Step[];
  test: { eval: (page: Page) => boolean }[];
}

type Step = { waitForThenClick: string };

/** What docs/operability.md promises. */
const rule: Rule = {
  detectCmp: [{ exists: 'sluice-banner' }],
  detectPopup: [{ visible: 'sluice-banner >>> [part~="refuse"]' }],
  optOut: [{ waitForThenClick: 'sluice-banner >>> [part~="refuse"]' }],
  optIn: [{ waitForThenClick: 'sluice-banner >>> [part~="accept"]' }],
  test: [{ eval: ({ sluice }) => sluice.consent.get().status === 'chosen' }],
};

const viaPreferences: Step[] = [
  { waitForThenClick: 'sluice-banner >>> [part~="customise"]' },
  { waitForThenClick: 'sluice-preferences >>> [part~="refuse"]' },
];

function find(selector: string, document: Document): HTMLElement | null {
  const [first = '', ...rest] = selector.split(' >>> ');
  return rest.reduce<HTMLElement | null>(
    (host, inner) => host?.shadowRoot?.querySelector<HTMLElement>(inner) ?? null,
    document.querySelector<HTMLElement>(first),
  );
}

async function carryOut(steps: readonly Step[], { document }: Page): Promise<void> {
  for (const { waitForThenClick: selector } of steps) {
    await until(() => find(selector, document), `there is ${selector}`);
    find(selector, document)?.click();
  }
}

async function detected(): Promise<Page> {
  const page = await openActive({ container: container() });
  for (const { exists } of rule.detectCmp) {
    await until(() => find(exists, page.document), 'the banner is found');
  }
  for (const { visible } of rule.detectPopup) {
    expect(find(visible, page.document)?.checkVisibility()).to.equal(true);
  }
  return page;
}

describe('a privacy extension (A25, L1)', () => {
  for (const [name, steps, answer] of [
    ['refuses for the visitor, by one click', rule.optOut, 'denied'],
    ['refuses for the visitor in the preferences', viaPreferences, 'denied'],
    ['accepts for the visitor', rule.optIn, 'granted'],
  ] as const) {
    it(name, async () => {
      const page = await detected();
      await carryOut(steps, page);
      await until(() => !page.document.querySelector('sluice-banner'), 'the banner has gone');
      expect(rule.test.every(({ eval: holds }) => holds(page))).to.equal(true);
      const { categories } = page.sluice.consent.get();
      const asked = Object.entries(categories).filter(([id]) => id !== 'necessary');
      expect(asked.length).to.be.above(0);
      expect(asked.map(([, given]) => given)).to.deep.equal(asked.map(() => answer));
    });
  }

  it('refuses without looking at anything, by the API', async () => {
    const page = await detected();
    await page.sluice.consent.rejectAll();
    await until(() => !page.document.querySelector('sluice-banner'), 'the banner has gone');
  });
});
