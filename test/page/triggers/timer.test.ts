import { expect } from 'chai';
import { openPage } from './support/page.ts';

describe('the timer', () => {
  it('tells of each interval until its limit', async () => {
    const page = await openPage({
      type: 'timer',
      triggers: {
        soon: { type: 'timer', interval: 'PT0.02S', limit: 2, event: 'stayed' },
        late: { type: 'timer', interval: 'PT0.5S', limit: 1, event: 'sluice.timer' },
      },
    });
    const first = await page.next();
    const elapsed = Number(first['gtm.timerElapsedTime']);
    expect(elapsed).to.be.at.least(18);
    expect(first).to.deep.equal({
      event: 'stayed',
      'gtm.timerEventNumber': 1,
      'gtm.timerInterval': 20,
      'gtm.timerLimit': 2,
      'gtm.timerStartTime': Number(first['gtm.timerCurrentTime']) - elapsed,
      'gtm.timerCurrentTime': first['gtm.timerCurrentTime'],
      'gtm.timerElapsedTime': elapsed,
      'gtm.triggers': 'soon',
    });
    expect(await page.next()).to.include({ event: 'stayed', 'gtm.timerEventNumber': 2 });
    // A third one would have come before this.
    expect(await page.next()).to.include({ event: 'sluice.timer', 'gtm.triggers': 'late' });
  });

  it('goes on without a limit', async () => {
    const page = await openPage({
      type: 'timer',
      triggers: { often: { type: 'timer', interval: 'PT0.01S' } },
    });
    for (const number of [1, 2, 3]) {
      expect(await page.next()).to.include({
        event: 'sluice.timer',
        'gtm.timerEventNumber': number,
        'gtm.timerLimit': undefined,
      });
    }
  });

  for (const interval of ['P60D', 'PT0S', 'soon', undefined]) {
    it(`reports the interval ${interval} and never fires`, async () => {
      const page = await openPage({
        type: 'timer',
        triggers: {
          broken: { type: 'timer', interval },
          fine: { type: 'timer', interval: 'PT0.05S', limit: 1 },
        },
      });
      await page.next();
      expect(page.happenings.map(({ ids }) => ids)).to.deep.equal([['fine']]);
      expect(page.reports).to.have.length(1);
      expect(page.reports[0]).to.contain('"broken"');
    });
  }
});
