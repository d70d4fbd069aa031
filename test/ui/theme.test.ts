import { expect } from 'chai';
import fc from 'fast-check';
import { themeTokens } from '../../src/ui/look.ts';
import type { Theme } from '../../src/ui/theme.ts';
import { withForcedColors, withMedia } from './support/chromium.ts';
import { contrastOf } from './support/contrast.ts';
import { chosen } from './support/fixtures.ts';
import { all, drawn, part, showBanner, showPreferences } from './support/interface.ts';
import { focused, press, settled, sizes, startPage } from './support/page.ts';
import { switchOf } from './support/preferences.ts';
import { itInChromium } from '../support/web-browser.ts';

const schemes = ['light', 'dark'] as const;
const byte = fc.integer({ min: 0, max: 255 });
const anyColor = fc.tuple(byte, byte, byte).map((rgb) => `rgb(${rgb.join(' ')})`);
const surfaces = {
  light: ['rgb(255 255 255)', 'rgb(243 246 247)'],
  dark: ['rgb(18 27 33)', 'rgb(26 38 45)'],
};

describe('theme', () => {
  for (const scheme of schemes) {
    it(`A9 makes any accent legible: ${scheme}`, () => {
      fc.assert(
        fc.property(anyColor, (accent) => {
          const tokens = themeTokens({ accent }, scheme);
          const to = (name: string): string => tokens[name] ?? '';
          expect(contrastOf(to('on-accent'), accent)).to.be.at.least(4.5);
          expect(contrastOf(to('on-accent'), to('accent-hover'))).to.be.at.least(4.5);
          for (const surface of surfaces[scheme]) {
            expect(contrastOf(to('accent-edge'), surface), 'edge').to.be.at.least(3);
            expect(contrastOf(to('link'), surface), 'link').to.be.at.least(4.5);
          }
          expect(contrastOf(to('link'), to('tint')), 'link on tint').to.be.at.least(4.5);
        }),
      );
    });

    it(`A9 keeps text, explanations, focus and edges apart from their ground: ${scheme}`, async () => {
      await startPage();
      const { element } = await showBanner({ settings: { theme: { scheme } } });
      const style = getComputedStyle(element);
      const token = (name: string): string => toRgb(style.getPropertyValue(`--sluice-${name}`));
      for (const ground of ['surface', 'surface-2', 'tint']) {
        for (const ink of ['ink', 'ink-2', 'link']) {
          const ratio = contrastOf(token(ink), token(ground));
          expect(ratio, `${ink} on ${ground}`).to.be.at.least(4.5);
        }
        for (const sign of ['edge', 'accent', 'focus']) {
          const ratio = contrastOf(token(sign), token(ground));
          expect(ratio, `${sign} on ${ground}`).to.be.at.least(3);
        }
      }
    });
  }

  it('A9 makes an accent legible that is written in another colour space', () => {
    const { 'on-accent': on = '' } = themeTokens({ accent: 'oklch(0.9 0.1 100)' }, 'light');
    expect(contrastOf(on, 'rgb(237 224 145)')).to.be.at.least(4.5);
  });

  it('keeps its own accent where the site’s is no colour', () => {
    expect(themeTokens({ accent: 'brand' }, 'light')).to.deep.equal({});
  });

  it('sets the tokens that the site sets, over those that follow from its accent', async () => {
    await startPage();
    const theme = { accent: '#0b57d0', 'on-accent': '#fef', radius: '0' };
    const { element } = await showBanner({ settings: { theme } });
    const { color, borderStartStartRadius } = getComputedStyle(part(element, 'accept'));
    expect(color).to.equal('rgb(255, 238, 255)');
    expect(borderStartStartRadius).to.equal('0px');
  });

  it('can be set from the page’s own style sheet', async () => {
    await startPage('desktop', '<style>sluice-banner { --sluice-radius: 3px }</style>');
    const { element } = await showBanner();
    expect(getComputedStyle(part(element, 'accept')).borderStartStartRadius).to.equal('3px');
  });

  it('is light or dark by the surface that the site sets', async () => {
    for (const [surface, scheme] of [
      ['#101010', 'dark'],
      ['#fffbe9', 'light'],
    ] as const) {
      await startPage();
      const { element } = await showBanner({ settings: { theme: { surface } } });
      expect(getComputedStyle(element).colorScheme, surface).to.equal(scheme);
    }
  });

  itInChromium('is light or dark as the browser is, and follows it', async () => {
    await startPage();
    const { element } = await showBanner();
    const surface = (): string => getComputedStyle(part(element, 'banner')).backgroundColor;
    expect(surface()).to.equal('rgb(255, 255, 255)');
    await withMedia({ colorScheme: 'dark' }, async () => {
      await settled();
      expect(surface()).to.equal('rgb(18, 27, 33)');
    });
    await settled();
    expect(surface()).to.equal('rgb(255, 255, 255)');
  });

  itInChromium('A20 moves nothing for those who asked for less motion', async () => {
    await withMedia({ reducedMotion: 'reduce' }, async () => {
      await startPage();
      const { controller, element: banner } = await showBanner({ present: chosen });
      await controller.showPreferences();
      const preferences = document.querySelector('sluice-preferences') as HTMLElement;
      for (const element of [banner, preferences]) {
        expect(element.shadowRoot?.getAnimations().length).to.equal(0);
        for (const each of all(element, '*')) {
          const { transitionDuration, animationName } = getComputedStyle(each);
          expect(Number.parseFloat(transitionDuration), each.className).to.equal(0);
          expect(animationName).to.equal('none');
        }
      }
    });
  });

  itInChromium('A20 moves for others, briefly', async () => {
    await startPage();
    const { element } = await showBanner();
    const { transitionDuration } = getComputedStyle(part(element, 'banner'));
    expect(transitionDuration).to.equal('0.2s, 0.2s');
  });

  itInChromium('A20 shows edges, focus and switches in forced colours', async () => {
    await startPage();
    await withForcedColors(async () => {
      const { element } = await showPreferences({ present: chosen });
      const edge = getComputedStyle(part(element, 'save'));
      const canvas = getComputedStyle(part(element, 'dialog')).backgroundColor;
      expect(Number.parseFloat(edge.borderTopWidth)).to.be.at.least(2);
      expect(contrastOf(edge.borderTopColor, canvas)).to.be.at.least(3);
      const plates = ['analytics', 'social'].map((id) => {
        const input = switchOf(element, id);
        const { translate, backgroundColor } = getComputedStyle(input, '::before');
        const channel = getComputedStyle(input);
        expect(contrastOf(channel.borderTopColor, canvas), id).to.be.at.least(3);
        expect(contrastOf(backgroundColor, channel.backgroundColor), id).to.be.at.least(3);
        return `${translate} ${backgroundColor}`;
      });
      expect(plates[0], 'on and off').not.to.equal(plates[1]);
      await press('Tab', 'Tab');
      const ring = getComputedStyle(focused() as Element);
      expect(ring.outlineStyle).to.equal('solid');
      expect(contrastOf(ring.outlineColor, canvas)).to.be.at.least(3);
    });
  });

  itInChromium('A20 keeps the answers of the banner alike in forced colours', async () => {
    await startPage();
    await withForcedColors(async () => {
      const { element } = await showBanner();
      const looks = ['refuse', 'accept', 'customise'].map((name) => {
        const { color, backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(
          part(element, name),
        );
        expect(contrastOf(color, backgroundColor), name).to.be.at.least(4.5);
        return [color, backgroundColor, borderTopColor, borderTopWidth].join(' ');
      });
      expect(new Set(looks).size).to.equal(1);
    });
  });

  it('stays as large where the page makes its own text small', async () => {
    await startPage('desktop', '<style>html { font-size: 62.5% } button { font: 9px a }</style>');
    const { element } = await showBanner();
    expect(part(element, 'accept').offsetHeight).to.equal(44);
    expect(getComputedStyle(part(element, 'accept')).fontSize).to.equal('15px');
  });

  it('grows with the text of the browser', async () => {
    await startPage('desktop', '<style>html { font-size: 200% }</style>');
    const { element } = await showBanner();
    expect(getComputedStyle(part(element, 'accept')).fontSize).to.equal('30px');
    for (const name of ['refuse', 'accept', 'customise']) {
      const { right, bottom } = part(element, name).getBoundingClientRect();
      expect(right, name).to.be.at.most(sizes.desktop.width);
      expect(bottom, name).to.be.at.most(sizes.desktop.height);
    }
  });

  it('takes nothing from the page’s own styles', async () => {
    await startPage(
      'desktop',
      '<style>body { color: red; font: 700 40px serif; text-align: right; letter-spacing: 2px; text-transform: uppercase }</style>',
    );
    const { element } = await showBanner();
    await drawn(element);
    const { color, fontSize, fontWeight, textAlign, letterSpacing, textTransform } =
      getComputedStyle(element);
    expect([color, fontSize, fontWeight, textAlign, letterSpacing, textTransform]).to.deep.equal([
      'rgb(20, 34, 43)',
      '15px',
      '400',
      'start',
      'normal',
      'none',
    ]);
  });

  const hostile: Theme = {
    surface: 'url(/stolen?a)',
    'surface-2': 'URL("/stolen?b")',
    ink: 'image-set("/stolen?c" 1x)',
    line: String.raw`u\72l(/stolen?d)`,
    edge: 'src("/stolen?e")',
    '--sluice-tint': 'red',
    'UPPER;x': 'red',
  };
  it('fetches nothing, whatever a theme says', async () => {
    expect(themeTokens(hostile, 'light')).to.deep.equal({});
    await startPage();
    const { element } = await showBanner({ settings: { theme: hostile } });
    expect(getComputedStyle(part(element, 'banner')).backgroundImage).to.equal('none');
  });
});

/** A token as the browser reads it. */
function toRgb(color: string): string {
  const probe = document.createElement('i');
  probe.style.color = color;
  document.body.append(probe);
  return getComputedStyle(probe).color;
}
