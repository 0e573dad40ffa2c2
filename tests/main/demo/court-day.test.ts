/** A day of 200 cases over three courts and all options: each case ends in exactly one proven state, and the sums agree. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, it, onTestFinished } from 'vitest';
import { courtDay } from '../../../main/demo/court-day';
import { closeOutage } from '../../../main/demo/close-outage';
import { openDesk } from '../../../main/demo/desk';
import { everyRow } from '../../../main/demo/every-row';
import { sealPackage } from '../../../main/demo/seal-package';
import { untilPrinted } from '../../../main/demo/until-printed';
import { soundnessOf } from '../../../main/features/backups/soundness';
import { features } from '../../../main/features/features';
import { content, unpack } from '../../package/package-files';
import { openTestCounter } from '../../helpers/counter';

it('two hundred cases, three options, a tenth clashing: all of it goes back', async () => {
  const test = await openTestCounter({ drill: true });
  onTestFinished(() => test.dispose());
  const desk = openDesk({ counter: test.counter });
  const day = await courtDay(desk, 200, () => undefined);
  expect(day).toMatchObject({
    cases: { manual: 140, esv2: 60 },
    reregistration: { clash: 14, new: 1, same: 125 },
    esv2: { migrated: 54, followed: 6 },
    ...{ existing: 12, appointments: 20 },
  });
  await untilPrinted(desk);
  const folder = mkdtempSync(join(tmpdir(), 'court-day-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { package: made } = await sealPackage(desk, day.outage, folder);
  expect(made.verified).toBe(true);
  const files = await unpack(made.file);
  const rows = (name: string) => parse<Row>(content(files, name), { columns: true, bom: true });

  // each case once, under the option that its court followed then
  const cases = rows('cases.csv');
  expect(new Set(cases.map(({ number }) => number)).size).toBe(200);
  expect(countBy(cases, 'option')).toEqual({ P1: 140, P2: 60 });
  // each in exactly one state, which the register says too
  const events = rows('reregistration.csv').filter(({ event }) => event !== 'let-go-on');
  expect(countBy(lastOf(events), 'event')).toEqual({ confirmed: 140 });
  const entered = events.filter(({ event }) => event === 'entered');
  expect(countBy(entered, 'result')).toEqual({ same: 125, new: 1, clash: 14 });
  expect(new Set(entered.map((row) => row['official_number'])).size).toBe(140);
  const migration = lastOf(rows('esv2-migration.csv'));
  expect(migration.map((row) => row['esv2_number']).sort()).toEqual(
    cases.filter(({ option }) => option === 'P2').map(({ number }) => number).sort(), // prettier-ignore
  );
  const control = await everyRow((after) => desk.must('esv2.list', { after }));
  expect(countBy(migration, 'state')).toEqual(countBy(control, 'state'));
  // the sums add up
  const receipts = rows('receipts.csv');
  expect(receipts.reduce((sum, row) => sum + Number(row['amount_sen']), 0)).toBe(made.amountSen);
  expect(receipts.length).toBe(made.receipts);
  const numbers = new Set(
    [...cases, ...rows('existing.csv')].map((row) => row['number'] ?? row['case_number']),
  );
  expect(receipts.filter((row) => !numbers.has(row['case_number'] ?? ''))).toEqual([]);
  expect(lastOf(rows('existing.csv')).map(({ state }) => state)).not.toContain('open');
  expect(lastOf(rows('appointments.csv'))).toHaveLength(20);

  await closeOutage(desk, day.outage);
  expect(await soundnessOf(test.counter.opened(), features)).toBeUndefined();
}, 300_000);

type Row = Record<string, string>;

/** What happened last to each item. */
const lastOf = (rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((row) => [row['item'] ?? row['id'], row])).values(),
];

const countBy = (rows: readonly object[], column: string): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(rows, (row) => String((row as Row)[column]))].map(([value, of]) => [value, of.length]),
  );
