import { expect } from 'chai';
import { formatCountry, formatDate, formatDuration, storageDuration } from '../../src/ui/format.ts';

describe('values in words', () => {
  it('R27 tells durations in the language', () => {
    const durations = ['P6M', 'P13M', 'P1Y', 'P1Y3D', 'PT30M', 'P2W', 'PT0.5S'];
    expect(durations.map((duration) => formatDuration(duration, 'en'))).to.deep.equal([
      '6 months',
      '13 months',
      '1 year',
      '1 year and 3 days',
      '30 minutes',
      '2 weeks',
      '0.5 seconds',
    ]);
    expect(['P6M', 'P1Y3D', 'P1D'].map((duration) => formatDuration(duration, 'fr'))).to.deep.equal(
      ['6\u00a0mois', '1\u00a0an et 3\u00a0jours', '1\u00a0jour'],
    );
  });

  it('leaves as it stands what is no duration, date or country', () => {
    for (const text of ['P', 'P1', 'six months', '', 'P-1D', '<b>']) {
      expect(formatDuration(text, 'en')).to.equal(text);
      expect(formatDate(text, 'en')).to.equal(text);
      expect(formatCountry(text, 'en')).to.equal(text);
    }
  });

  it('tells a day of the calendar as that day, in every time zone', () => {
    expect(formatDate('2026-05-20', 'en')).to.equal('May 20, 2026');
    expect(formatDate('2026-05-20', 'fr', true)).to.equal('20 mai 2026');
  });

  it('tells the time of day where it is asked for', () => {
    const noon = new Date(2026, 10, 14, 12, 5).toISOString();
    expect(formatDate(noon, 'fr', true)).to.equal('14 novembre 2026 à 12:05');
    expect(formatDate(noon, 'fr')).to.equal('14 novembre 2026');
  });

  it('names countries', () => {
    expect([formatCountry('IE', 'en'), formatCountry('US', 'fr')]).to.deep.equal([
      'Ireland',
      'États-Unis',
    ]);
  });

  it('R27 says how long each kind of storage lasts', () => {
    const item = { name: 'x' };
    expect(storageDuration({ ...item, kind: 'cookie', duration: 'session' })).to.deep.equal({
      key: 'duration.session',
    });
    expect(storageDuration({ ...item, kind: 'session-storage', duration: 'P1Y' })).to.deep.equal({
      key: 'duration.tab',
    });
    expect(storageDuration({ ...item, kind: 'local-storage' })).to.deep.equal({
      key: 'duration.persistent',
    });
    expect(storageDuration({ ...item, kind: 'cookie' })).to.deep.equal({ key: 'value.unknown' });
    expect(storageDuration({ ...item, kind: 'cookie', duration: 'P1Y' })).to.deep.equal({
      iso: 'P1Y',
    });
  });
});
