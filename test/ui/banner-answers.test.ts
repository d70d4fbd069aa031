import { expect } from 'chai';
import { contrastOf } from './support/contrast.ts';
import { part, showBanner } from './support/interface.ts';
import { sizes, startPage, type Size } from './support/page.ts';

const answers = ['refuse', 'accept', 'customise'] as const;
const everySize = Object.keys(sizes) as Size[];

/** Sites choose their accent; the last two are as bad as it gets. */
const themes: Record<string, Record<string, string>> = {
  light: { scheme: 'light' },
  dark: { scheme: 'dark' },
  'a blue accent': { accent: '#0b57d0' },
  'a yellow accent': { accent: 'gold' },
  'a white accent': { accent: '#fff' },
  'a black accent in the dark': { scheme: 'dark', accent: '#000' },
};

describe('the three answers of the banner', () => {
  for (const [name, theme] of Object.entries(themes)) {
    it(`L3 gives the three answers one look, with ${name}`, async () => {
      await startPage();
      const { element } = await showBanner({ settings: { theme } });
      const looks = answers.map((answer) => look(part(element, answer)));
      expect(looks[1]).to.deep.equal(looks[0]);
      expect(looks[2]).to.deep.equal(looks[0]);
    });

    it(`A9 keeps the answers legible and their shape visible, with ${name}`, async () => {
      await startPage();
      const { element } = await showBanner({ settings: { theme } });
      const surface = getComputedStyle(part(element, 'banner')).backgroundColor;
      for (const answer of answers) {
        const style = getComputedStyle(part(element, answer));
        expect(contrastOf(style.color, style.backgroundColor), answer).to.be.at.least(4.5);
        expect(contrastOf(style.borderTopColor, surface), answer).to.be.at.least(3);
      }
    });
  }

  for (const size of everySize) {
    for (const language of ['en', 'fr']) {
      it(`L3 gives the three answers one size: ${size}, ${language}`, async () => {
        await startPage(size);
        const { element } = await showBanner({ language });
        const boxes = answers.map((answer) => part(element, answer).getBoundingClientRect());
        const spread = (of: 'width' | 'height'): number => {
          const values = boxes.map((box) => box[of]);
          return Math.max(...values) - Math.min(...values);
        };
        expect(spread('width'), 'widths').to.be.at.most(2);
        expect(spread('height'), 'heights').to.be.at.most(2);
        expect(Math.min(...boxes.map(({ height }) => height))).to.be.at.least(44);
      });

      it(`L1 has every answer in view, uncovered: ${size}, ${language}`, async () => {
        await startPage(size);
        const { element } = await showBanner({ language });
        for (const answer of answers) {
          const button = part(element, answer);
          const { left, right, top, bottom, width, height } = button.getBoundingClientRect();
          expect(left, answer).to.be.at.least(0);
          expect(top, answer).to.be.at.least(0);
          expect(right, answer).to.be.at.most(innerWidth);
          expect(bottom, answer).to.be.at.most(innerHeight);
          const there = element.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2);
          expect(there === button, answer).to.equal(true);
          expect(button.scrollWidth, `text of ${answer}`).to.be.at.most(button.clientWidth);
        }
      });

      it(`A11 scrolls in one direction only, and to its last word: ${size}, ${language}`, async () => {
        await startPage(size);
        const { element } = await showBanner({ language });
        const body = part(element, 'body');
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth).to.equal(clientWidth);
        expect(body.scrollWidth).to.equal(body.clientWidth);
        expect(getComputedStyle(body).overflowY).to.equal('auto');
        body.scrollTop = body.scrollHeight;
        const last = part(element, 'policy').getBoundingClientRect();
        expect(last.bottom).to.be.at.most(body.getBoundingClientRect().bottom + 1);
        expect(last.bottom).to.be.at.most(innerHeight);
        expect(element.offsetHeight).to.be.at.most(Math.max(innerHeight / 2, 320 * 0.78));
      });
    }
  }

  it('A12 clips no word when the visitor spaces the text', async () => {
    for (const size of everySize) {
      await startPage(size);
      const { element } = await showBanner({ language: 'fr' });
      const spacing = new CSSStyleSheet();
      spacing.replaceSync(`* {
        line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`);
      element.shadowRoot?.adoptedStyleSheets.push(spacing);
      for (const answer of answers) {
        const button = part(element, answer);
        expect(button.scrollWidth, `${answer}, ${size}`).to.be.at.most(button.clientWidth);
        expect(button.scrollHeight, `${answer}, ${size}`).to.be.at.most(button.clientHeight);
        expect(button.getBoundingClientRect().right).to.be.at.most(innerWidth);
        expect(button.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
      }
    }
  });
});

/** What makes one answer stand out from another. */
function look(button: HTMLElement): Record<string, string> {
  const style = getComputedStyle(button);
  const properties = [
    'font-size',
    'font-weight',
    'font-family',
    'font-style',
    'text-decoration-line',
    'text-transform',
    'color',
    'background-color',
    'background-image',
    'border-top-color',
    'border-top-style',
    'border-top-width',
    'border-start-start-radius',
    'box-shadow',
    'opacity',
    'filter',
    'padding-block-start',
    'padding-inline-start',
    'height',
  ];
  return Object.fromEntries(properties.map((name) => [name, style.getPropertyValue(name)]));
}
