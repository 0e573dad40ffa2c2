/** A cause-book print, looked at first and kept only when the supervisor says so (S1.3, S1.13). */
import { setImmediate } from 'node:timers/promises';
import type { Series } from '../../../../domain/cases/case-number';
import { need } from '../../../../domain/need';
import type { ColumnChoice } from '../../../../domain/imports/headings';
import { instantOfLocalMinute, type Instant } from '../../../../domain/time/civil-time';
import { fail, ok } from '../../../../domain/result';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { CommandContext, QueryContext, TaskContext } from '../../../call/handler';
import { readOutageInForce } from '../../outages/rows/outages';
import { needSetting } from '../../../register/settings';
import { insertOfficialNumber, readOfficialNumber } from '../rows/numbers';
import { layOut, type LaidOut } from '../../imports/desk';
import { Previews } from '../../imports/previews';
import { rememberChoice } from '../../imports/remembered';
import type { WriteTx } from '../../../register/transaction';
import { courtNumber } from '../numbers/court-number';
import type { CauseBookHead } from './cause-book-head';
import { causeBookKind } from './cause-book-list';
import type { ListedCase } from './cause-book-rows';
import { insertCauseBookRows, insertPrint, readPrint, type Print } from '../rows/cause-book';

const previews = new Previews<LaidOut<CauseBookHead, ListedCase>>(2);

const MOST_REFUSED = 200;

export async function previewCauseBook(
  { counter, now }: TaskContext,
  { name: _name, ...given }: { name: string; base64: string; columns?: ColumnChoice | undefined },
) {
  const laid = await layOut(counter, causeBookKind, { ...given, now });
  if (!laid.ok) return fail(laid.error.code);
  const { head, rows } = laid.value;
  const { facts, header, numbers, title, printedAt, printedAhead, repeated, counts } = head;
  const tx = counter.opened().reading();
  const courts = needSetting(tx, 'office').courts;
  const refused = rows.page('refused', 0, MOST_REFUSED);
  return ok({
    ...{ token: previews.keep(counter, laid.value), title, printedAt, printedAhead, repeated, counts },
    rows: head.rows,
    refused: refused.map(({ line, reason, values }) => ({ line, code: reason, text: values.number })),
    sheet: { ...facts, notTaken: [...facts.notTaken], headings: [...header] },
    lastNumbers: numbers.map(({ series, serial, line }) => ({
        series, serial, line, number: courtNumber(tx, series, serial), known: courts.some(({ code }) => code === series.court),
        formerSerial: readOfficialNumber(tx, series)?.serial ?? null,
    })), // prettier-ignore
  });
}

const SHOWN = 100;

/** Rows of one pile, below a line. */
export function causeBookRows(
  { counter }: QueryContext,
  { token, pile, after }: ParsedInputOf<'cases.causeBookRows'>,
) {
  const preview = previews.of(counter, token);
  if (!preview) return fail('preview-gone');
  const rows = preview.rows.page(pile, after ?? 0, SHOWN + 1);
  const shown = rows.slice(0, SHOWN).map(({ line, values, reason }) => ({ line, ...values, reason }));
  return ok({ rows: shown, next: rows.length > SHOWN ? (shown.at(-1)?.line ?? null) : null });
}

export type NumberWarning = 'as-at-before-outage' | 'lower-than-known';

/** What a supervisor should hear of a number: older than the outage, or lower than what was known. */
export function warningsFor(
  tx: CommandContext['tx'],
  series: Series,
  serial: number,
  asAt: Instant,
): NumberWarning[] {
  const outage = readOutageInForce(tx);
  const former = readOfficialNumber(tx, series);
  return [
    ...(outage && asAt < outage.startedAt ? (['as-at-before-outage'] as const) : []),
    ...(former && serial < former.serial ? (['lower-than-known'] as const) : []),
  ];
}

/** Piles of which something is kept. */
const KEPT = ['new', 'changed', 'doubtful'] as const;

/**
 * Takes a print in: its last numbers at once, then its rows in lots, each in a transaction of its own. An interruption
 * leaves whole lots; the same print taken in again goes on where it stopped, and writes nothing twice.
 */
export async function importCauseBook(
  { counter, officer, now }: TaskContext,
  input: { token: string; asAtLocal?: string | undefined },
) {
  const preview = previews.of(counter, input.token);
  if (!preview) return fail('preview-gone');
  const { head, rows, choice } = preview;
  const asAt = input.asAtLocal ? instantOfLocalMinute(input.asAtLocal) : head.printedAt;
  if (!asAt) return fail('as-at-needed', { fields: [{ path: 'asAtLocal', code: 'needed' }] });
  if (asAt > now) return fail('time-in-future', { fields: [{ path: 'asAtLocal', code: 'time-in-future' }] });
  const register = counter.opened();
  const courts = new Set(needSetting(register.reading(), 'office').courts.map((court) => court.code));
  const numbers = head.numbers.filter(({ series }) => courts.has(series.court));
  if (numbers.length === 0) return fail('court-unknown');
  const actor = need(officer, 'officer').id;
  const { print, warnings } = register.write({ actor }, (tx) => {
    rememberChoice(tx, { kind: 'cause-book', header: head.header, choice, officer: actor });
    return beginPrint(tx, { file: head.file, asAt, officer: actor, rows: ours(head, courts) }, numbers);
  });
  const reply = await counter.tasks.run('cause-book', async (task) => {
    const of = rows.count(...KEPT);
    let done = 0;
    for (const lot of rows.of(...KEPT)) {
      if (task.stopAsked()) return fail('import-stopped');
      const mine = lot.flatMap(({ row }) => (row && courts.has(row.number.series.court) ? [row] : []));
      counter.opened().write({ actor }, (tx) => insertCauseBookRows(tx, print, mine));
      task.progress((done += lot.length), of);
      await setImmediate();
    }
    return ok({ series: numbers.length, warnings: [...warnings] });
  });
  // who stopped it may go on with the same preview
  if (reply.ok) previews.drop(counter, input.token);
  counter.events.send({ kind: 'changed', features: ['cases', 'home'] });
  return reply;
}

/** How many rows of the print are the office's own. */
const ours = ({ courts }: CauseBookHead, known: ReadonlySet<string>): number =>
  Object.entries(courts).reduce((sum, [court, rows]) => sum + (known.has(court) ? rows : 0), 0);

/** The numbers of a print count once: one that goes on has given them already. */
function beginPrint(
  tx: WriteTx,
  print: Print,
  numbers: CauseBookHead['numbers'],
): { print: string; warnings: ReadonlySet<NumberWarning> } {
  const warnings = new Set<NumberWarning>();
  const begun = readPrint(tx, print);
  if (begun !== undefined) return { print: begun, warnings };
  for (const { series, serial } of numbers) {
    for (const warning of warningsFor(tx, series, serial, print.asAt)) warnings.add(warning);
    const { asAt, officer } = print;
    insertOfficialNumber(tx, series, { serial, source: 'cause-book-print', asAt, officer });
  }
  return { print: insertPrint(tx, print), warnings };
}
