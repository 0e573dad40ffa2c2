import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NumberProfile } from '../../../domain/cases/case-number';
import { needSetting } from '../../../main/register/settings';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

let test: TestCounter;
beforeEach(async () => {
  test = await openTestCounter();
});
afterEach(() => test.close());

async function writesIts(profile: NumberProfile) {
  test.as('administrator');
  const office = needSetting(test.counter.opened().reading(), 'office');
  const courts = office.courts.map((court) => ({ ...court, profile }));
  await test.must('settings.saveOffice', { office: { ...office, courts } });
}

const STYLES = [
  ['dash', '03001-014-0101-2026', '03001-014-0102-2026'],
  ['year', '03001-014-0101 TAHUN 2026', '03001-014-0102 TAHUN 2026'],
  ['slash', '03001-014-101/2026', '03001-014-102/2026'],
] as const;

describe.each(STYLES)('a court that writes its numbers %s', (profile, manual, official) => {
  it('has manual and official numbers in that style, however they are typed and looked for', async () => {
    await writesIts(profile);
    const { outage } = await openOutage(test);
    const { case: taken } = await test.must('cases.issue', aCase(outage));
    expect(taken.number).toBe(manual);
    test.as('supervisor');
    const { series } = await test.must('cases.numbers', {});
    expect(series.map(({ range }) => range?.next)).toContain(official);
    await test.counter.search.catchUp();
    for (const [, typed] of STYLES) {
      const { hits } = await test.must('search.find', { text: typed, after: null });
      expect(hits.map(({ id }) => id)).toContain(taken.id);
    }
    test.clock.set('2026-11-22T12:00');
    await test.must('outages.restore', {
      id: outage,
      restoredLocal: '2026-11-22T11:45',
      toldBy: 'BTMK JKSM',
    });
    await test.must('reconciliation.take', { item: taken.id });
    const otherStyle = STYLES.find(([other]) => other !== profile)![2];
    expect(
      await test.must('reconciliation.enter', { item: taken.id, officialNumber: otherStyle }),
    ).toMatchObject({ result: 'new' });
    const { rows } = await test.must('reconciliation.list', { outage });
    expect(rows[0]).toMatchObject({ manualNumber: manual, officialNumber: official });
  });
});
