import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dispatch } from '../../../main/cli/dispatch';
import { readFrozen } from '../../../main/features/papers/rows/papers';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { dirname } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let home: string;
let office: TestCounter;
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'kaunter-hijrah-'));
  office = await openTestCounter({ folder: join(home, 'kaunter') });
});
afterEach(async () => {
  await office.dispose();
  rmSync(home, { recursive: true, force: true });
});

const SOURCE = 'Penyimpan Mohor Besar Raja-Raja, 9 November 2026';
/** Jamadilakhir 1448 is computed to begin on 11 November 2026. */
const JAMADILAKHIR = { year: 1448, month: 6 };
const announce = (startsOn: string, month: { year: number; month: number } = JAMADILAKHIR) =>
  office.call('calendar.announceMonth', { ...month, startsOn, source: SOURCE });
/** Three long months each began a day before it was computed: so none gets 31 days. */
async function dayEarlier(): Promise<void> {
  for (const [month, startsOn] of [
    [8, '2027-01-09'],
    [7, '2026-12-10'],
    [6, '2026-11-10'],
  ] as const)
    await office.must('calendar.announceMonth', { year: 1448, month, startsOn, source: SOURCE });
}
const announced = async () => {
  const { months } = await office.must('calendar.hijriYear', { year: 1448 });
  return months.find(({ month }) => month === 6);
};

async function siagaHijri(date: string): Promise<unknown> {
  let out = '';
  await dispatch(['hijri', date, '--data', dirname(office.folder)], {
    out: (text) => (out += text),
    err: () => undefined,
  });
  return JSON.parse(out);
}

describe('a Hijri month as it was announced', () => {
  it('is an administrator’s, is kept with its source, and holds from then on', async () => {
    office.as('clerk');
    expect(await announce('2026-11-10')).toMatchObject({ ok: false, error: { code: 'role-forbidden' } });
    office.as('administrator');
    expect(await announced()).toMatchObject({
      computed: '2026-11-11',
      startsOn: '2026-11-11',
      announced: null,
    });
    await dayEarlier();
    expect(await announced()).toMatchObject({
      computed: '2026-11-11', startsOn: '2026-11-10', announced: { source: SOURCE },
    }); // prettier-ignore
    expect(await siagaHijri('2026-11-22')).toMatchObject({ hijri: '1448-06-13', source: 'corrected' });
    expect(await announce('2026-11-10')).toMatchObject({ ok: false, error: { code: 'nothing-changed' } });
  });

  it('is refused where a month would get another length, with the length', async () => {
    office.as('administrator');
    const answer = await announce('2026-11-14');
    expect(answer).toMatchObject({ ok: false, error: { code: 'hijri-month-length', values: { days: 33 } } });
    expect(await announced()).toMatchObject({ announced: null });
  });

  it('stands on the papers that are issued afterwards; those issued before stay', async () => {
    const { outage } = await openOutage(office);
    const hijriOf = (paper: string): unknown => {
      const { document } = readFrozen(office.counter.opened().reading(), paper);
      if (document.kind !== 'receipt' && document.kind !== 'summons') throw new Error(document.kind);
      const hearing = document.kind === 'summons' ? document.data.hearing?.hijri : undefined;
      return [document.data.issued?.hijri, hearing];
    };
    office.as('clerk');
    const before = await office.must('cases.issue', aCase(outage));
    office.as('administrator');
    await dayEarlier();
    office.as('clerk');
    const again = aCase(outage);
    const acceptedWarnings = [...again.acceptedWarnings, 'case-taken-today' as const];
    const after = await office.must('cases.issue', { ...again, acceptedWarnings });
    expect(before.papers.map(({ id }) => hijriOf(id))).toEqual([
      ['12 Jamadilakhir 1448H', undefined],
      ['12 Jamadilakhir 1448H', '5 Rejab 1448H'],
    ]);
    expect(after.papers.map(({ id }) => hijriOf(id))).toEqual([
      ['13 Jamadilakhir 1448H', undefined],
      ['13 Jamadilakhir 1448H', '6 Rejab 1448H'],
    ]);
  });
});
