import { sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { chosen, undecided } from './support/fixtures.ts';
import type { FakeHostOptions } from './support/fake-host.ts';
import { all, appear, part, showBanner, showPreferences, words } from './support/interface.ts';
import { expectFocus, gone, press, settled, startPage } from './support/page.ts';

describe('notice', () => {
  it('A15 has its live region in the document before it speaks', async () => {
    await startPage();
    await showBanner();
    const status = part(await appear('sluice-notice'), 'status');
    expect(status.getAttribute('role')).to.equal('status');
    expect(words(status)).to.equal('');
    expect(status.offsetHeight, 'nothing to see').to.equal(0);
  });

  it('A15 says once, in one place, what became of a refusal', async () => {
    await startPage();
    const { element } = await showBanner({ outcome: () => chosen });
    const notice = await appear('sluice-notice');
    const said: string[] = [];
    new MutationObserver(() => said.push(words(part(notice, 'status')))).observe(
      part(notice, 'status'),
      { childList: true, characterData: true, subtree: true },
    );
    part(element, 'refuse').click();
    await gone('sluice-banner');
    await settled();
    expect(said).to.deep.equal(['Saved: everything optional is refused.']);
    expect(document.querySelectorAll('sluice-notice').length).to.equal(1);
  });

  it('leaves the focus where it is when it speaks', async () => {
    await startPage('desktop', '<input aria-label="Search">');
    const { controller } = await showBanner({ present: chosen });
    document.querySelector('input')?.focus();
    await controller.announce('status.saved');
    expectFocus(document.querySelector('input'));
  });

  it('A19 stays until the visitor goes on, by key or by pointer', async () => {
    await startPage('desktop', '<button>Buy</button>');
    const { controller } = await showBanner({ present: chosen });
    const notice = await appear('sluice-notice');
    const goOn = {
      key: () => press('Shift'),
      pointer: () => sendMouse({ type: 'click', position: [600, 20] }),
    };
    for (const [name, act] of Object.entries(goOn)) {
      await controller.announce('status.saved');
      await settled();
      expect(words(part(notice, 'status'))).to.equal('Your choice is saved.');
      await act();
      await notice.updateComplete;
      expect(words(part(notice, 'status')), name).to.equal('');
    }
  });

  it('puts values into what it says', async () => {
    await startPage();
    const { controller } = await showBanner();
    await controller.announce('status.leftover', { items: '_ga, _fbp' });
    expect(words(part(await appear('sluice-notice'), 'status'))).to.equal(
      'This site could not delete: _ga, _fbp. You can do it in your browser’s settings.',
    );
  });

  it('L22 offers the preferences again once there is a choice', async () => {
    await startPage();
    const { controller } = await showPreferences({ present: chosen });
    controller.hidePreferences();
    await gone('sluice-preferences');
    const notice = await appear('sluice-notice');
    expect(words(part(notice, 'reopen'))).to.equal('Manage cookies');
    part(notice, 'reopen').click();
    await appear('sluice-preferences');
  });

  it('A3 gets the focus back from the preferences that it opened', async () => {
    await startPage();
    const { controller } = await showPreferences({ present: chosen });
    controller.hidePreferences();
    await gone('sluice-preferences');
    const notice = await appear('sluice-notice');
    part(notice, 'reopen').focus();
    await press('Enter');
    await appear('sluice-preferences');
    await press('Escape');
    await gone('sluice-preferences');
    await notice.updateComplete;
    expectFocus(part(notice, 'reopen'));
  });

  it('has no button beside a banner that comes later', async () => {
    await startPage();
    const { controller } = await showPreferences({ present: chosen });
    controller.hidePreferences();
    const notice = await appear('sluice-notice');
    expect(all(notice, '[part=reopen]').length).to.equal(1);
    controller.showBanner();
    await appear('sluice-banner');
    await notice.updateComplete;
    expect(all(notice, '[part=reopen]').length).to.equal(0);
    controller.hideBanner();
    await notice.updateComplete;
    expect(all(notice, '[part=reopen]').length).to.equal(1);
  });

  const silent: Record<string, [() => Promise<unknown>, FakeHostOptions]> = {
    'nothing is chosen': [closedPreferences, { present: undecided }],
    'the site has its own link': [
      closedPreferences,
      { present: chosen, settings: { reopenButton: false } },
    ],
    'the banner asks': [showBannerOnly, { present: chosen }],
  };
  for (const [when, [act, options]] of Object.entries(silent)) {
    it(`has no button while ${when}`, async () => {
      await startPage();
      await (act as (options: FakeHostOptions) => Promise<unknown>)(options);
      const notice = await appear('sluice-notice');
      expect(all(notice, '[part=reopen]').map(words)).to.deep.equal([]);
    });
  }
});

async function closedPreferences(options?: FakeHostOptions): Promise<void> {
  const { controller } = await showPreferences(options);
  controller.hidePreferences();
  await gone('sluice-preferences');
  await settled();
}

async function showBannerOnly(options?: FakeHostOptions): Promise<void> {
  await showBanner(options);
}
