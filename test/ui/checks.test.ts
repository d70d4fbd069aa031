import { expect } from 'chai';
import { checkOpeners } from '../../src/ui/opener-check.ts';
import { readyThemes } from '../../src/ui/ready-themes.ts';
import { contrastOf } from './support/contrast.ts';
import type { FakeHost } from './support/fake-host.ts';
import { all, part, showBanner, showPreferences } from './support/interface.ts';
import { roomMade, settled, startPage } from './support/page.ts';

/** What the host has been told so far. */
function reports({ calls }: FakeHost): string[] {
  return calls.flatMap((call) => (call.name === 'report' ? [call.message] : []));
}

/** The next report; the test ends in vain when there is none. */
function reported(start: (report: (message: string) => void) => void): Promise<string> {
  return new Promise((resolve) => start(resolve));
}

describe('what the site’s developers are told', () => {
  it('R22 L22 that a page has no way back to the choice, once', async () => {
    await startPage();
    const said: string[] = [];
    const first = await reported((report) => {
      checkOpeners((message) => {
        said.push(message);
        report(message);
      }, 0);
      checkOpeners((message) => void said.push(message), 0);
    });
    await settled();
    expect(first).to.contain('#sluice-preferences');
    expect(said).to.have.length(1);
  });

  it('L3 that its styles favour an answer', async () => {
    await startPage(
      'desktop',
      '<style>sluice-banner::part(accept) { background: green; font-weight: 900 }</style>',
    );
    const { host } = await showBanner();
    await toldOf(host, 'unequal');
    const [message = ''] = reports(host);
    expect(message).to.contain('fontWeight').and.contain('backgroundColor');
  });

  it('A9 that its theme is hard to read', async () => {
    await startPage();
    const theme = { surface: '#ffffff', ink: '#aaaaaa', accent: '#0e4f66', 'on-accent': '#447788' };
    const { host } = await showBanner({ settings: { theme } });
    await toldOf(host, '"title"');
    await toldOf(host, '"refuse"');
    await toldOf(host, '"accept"');
  });

  it('which ready themes there are, when it names another', async () => {
    await startPage();
    const { host } = await showBanner({ settings: { theme: { name: 'neon' } } });
    expect(reports(host)[0]).to.contain('neon').and.contain('public-service');
  });
});

describe('ready themes', () => {
  for (const name of Object.keys(readyThemes)) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`L3 A9 keep the answers equal and everything legible: ${name}, ${scheme}`, async () => {
        await startPage();
        const settings = { theme: { name, scheme } };
        const { element, host } = await showBanner({ settings });
        const [refuse, accept] = ['refuse', 'accept'].map((answer) => part(element, answer));
        if (!refuse || !accept) throw new Error('There are no answers.');
        const [one, other] = [getComputedStyle(refuse), getComputedStyle(accept)];
        for (const property of ['color', 'backgroundColor', 'fontSize', 'fontWeight'] as const) {
          expect(one[property], property).to.equal(other[property]);
        }
        expect(Math.abs(refuse.offsetWidth - accept.offsetWidth)).to.be.at.most(2);
        expect(refuse.offsetHeight).to.equal(accept.offsetHeight);
        const token = tokensOf(element);
        for (const [ink, grounds, least] of [
          [['ink', 'ink-2', 'link'], ['surface', 'surface-2', 'tint'], 4.5],
          [['on-accent'], ['accent', 'accent-hover'], 4.5],
          [['edge', 'accent-edge', 'focus'], ['surface', 'surface-2'], 3],
        ] as const) {
          for (const first of ink) {
            for (const second of grounds) {
              const ratio = contrastOf(token(first), token(second));
              expect(ratio, `${first} on ${second}`).to.be.at.least(least);
            }
          }
        }
        await settled();
        expect(reports(host)).to.deep.equal([]);
      });
    }
  }

  it('are where a site’s own tokens begin', async () => {
    await startPage();
    const theme = { name: 'public-service', scheme: 'light', accent: '#6a1b9a' };
    const { element } = await showPreferences({ settings: { theme } });
    const token = tokensOf(element);
    expect(token('accent')).to.equal('rgb(106, 27, 154)');
    expect(contrastOf(token('on-accent'), token('accent'))).to.be.at.least(4.5);
    expect(getComputedStyle(part(element, 'save')).borderTopLeftRadius).to.equal('0px');
    expect(all(element, 'h2').length).to.equal(1);
  });
});

describe('a banner at the top', () => {
  it('A6 moves nothing, and gives way once the keyboard leads behind it', async () => {
    await startPage(
      'desktop',
      '<main><a href="#one">One</a><p style="height: 300vh">Long</p></main>',
    );
    const { element, controller } = await showBanner({ settings: { position: 'top' } });
    await roomMade();
    const link = document.querySelector('main a') as HTMLElement;
    expect(getComputedStyle(document.documentElement).paddingBlockStart).to.equal('0px');
    link.focus();
    await settled();
    expect(link.getBoundingClientRect().top).to.be.at.least(element.offsetHeight);
    controller.hideBanner();
    const { paddingBlockStart } = getComputedStyle(document.documentElement);
    expect(paddingBlockStart).to.equal('0px');
  });

  it('leaves room from the start where the site asks for it', async () => {
    const wish = '<style>html { padding-block-start: var(--sluice-room) }</style>';
    await startPage('desktop', `${wish}<main>Text</main>`);
    const { element } = await showBanner({ settings: { position: 'top' } });
    await roomMade();
    const { paddingBlockStart } = getComputedStyle(document.documentElement);
    expect(paddingBlockStart).to.equal(`${element.offsetHeight}px`);
  });
});

it('A6 a banner at the bottom moves nothing of a page of fixed height', async () => {
  const fixed =
    '<style>* { box-sizing: border-box } html, body { height: 100%; margin: 0 }</style>';
  await startPage('desktop', `${fixed}<footer style="position: relative; top: 100%">Foot</footer>`);
  const foot = document.querySelector('footer') as HTMLElement;
  const before = foot.getBoundingClientRect().top;
  await showBanner();
  await roomMade();
  expect(foot.getBoundingClientRect().top).to.equal(before);
});

function tokensOf(element: Element): (name: string) => string {
  const probe = document.createElement('span');
  return (name) => {
    probe.style.color = getComputedStyle(element).getPropertyValue(`--sluice-${name}`);
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
}

async function toldOf(host: FakeHost, words: string): Promise<void> {
  // Reports come with files that are fetched after the banner has been drawn.
  while (!reports(host).some((message) => message.includes(words))) await settled();
}
