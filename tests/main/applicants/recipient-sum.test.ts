/** The number of a notice's recipients is a sum that the directory bears out, whatever happens to it (S0.3). */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { recipientsIn } from '../../../domain/applicants/reach';
import type { DirectoryShow } from '../../../domain/applicants/directory-shows';
import { reachedBy, sumOfRecipients } from '../../../main/features/applicants/directory/applicant-facts';
import { handClock, type HandClock, type TestCounter } from '../../helpers/counter';
import { apOutage, openSkei, writeNotice } from '../../helpers/skei';
import { EXAMPLE, importList } from './sheet';

let test: TestCounter;
let clock: HandClock;
let outage: string;
beforeEach(async () => {
  clock = handClock('2026-11-23T08:10');
  test = await openSkei({ clock });
  outage = await apOutage(test, '2026-11-23T08:00');
  clock.set('2026-11-23T11:05');
  test.counter.gate.pass();
  await importList(test, EXAMPLE);
}, 60_000);
afterEach(() => test.dispose());

const all = async (show: DirectoryShow) => {
  const rows = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof read>> = await read(show, after);
    rows.push(...page.rows);
    after = page.next;
  } while (after !== null);
  return rows;
};
const read = (show: DirectoryShow, after: string | null) =>
  test.must('applicants.list', { show, system: 'AP', after });

/** What the lists count, what the events say, and whom a letter would go to, are one. */
async function holds() {
  const tx = test.counter.opened().reading();
  const sum = sumOfRecipients(tx, 'AP');
  const { list, sum: told } = reachedBy(tx, 'AP');
  expect(sum).toEqual(told);
  expect(recipientsIn(sum)).toBe(list.length);
  expect(await all('active')).toHaveLength(sum.active);
  expect(await all('without')).toHaveLength(sum.without);
  expect(await all('lost')).toHaveLength(sum.bounced);
  expect(await all('shared')).toHaveLength(sum.shared);
  const further = (await all('several')).reduce((more, row) => more + row.addresses - row.bounced - 1, 0);
  expect(further).toBe(sum.further);
  return sum;
}

const add = async (name: string, number: string, ...addresses: string[]): Promise<string> =>
  (
    await test.must('applicants.add', {
      ...{ key: randomUUID(), name, number, phones: [], permits: [], systems: ['AP'] },
      ...{ addresses, dataDate: '', source: 'counter', reference: '' },
    })
  ).id;

it('holds against the directory: after bounces, merges, retirements, and additions while a letter goes out', async () => {
  const begun = await holds();
  expect(begun.active).toBeGreaterThan(50);
  const one = await add('Satu PLT', '200501010001', 'satu@contoh.example', 'dua@contoh.example');
  const other = await add('Lain PLT', '200501010002', 'satu@contoh.example');
  expect(await holds()).toMatchObject({ active: begun.active + 2, shared: begun.shared + 1 });
  await test.must('applicants.markBounced', { id: other, address: 'satu@contoh.example', code: '5.1.1' });
  // the mark belongs to the letter box: it is gone for both
  expect(await holds()).toMatchObject({ bounced: begun.bounced + 1, shared: begun.shared });
  await test.must('applicants.clearBounced', { id: one, address: 'satu@contoh.example' });
  const notice = await writeNotice(test, outage, 'first');
  const frozen = notice.channels.find(({ channel }) => channel === 'email')!;
  expect(recipientsIn(frozen.sum!)).toBe(frozen.recipients);
  const origin = { source: 'counter', reference: '' } as const;
  await test.must('applicants.merge', { into: one, from: other, reason: 'Rekod sama', ...origin });
  await holds();
  await add('Baharu PLT', '200501010003');
  await test.must('applicants.retire', { id: one, reason: 'Tutup', ...origin });
  expect(await holds()).toMatchObject({ active: begun.active + 1, without: begun.without + 1 });
  const { rows } = await test.must('notices.list', { outage });
  expect(rows[0]!.channels.find(({ channel }) => channel === 'email')).toMatchObject({
    sum: frozen.sum,
    recipients: frozen.recipients,
  });
});
