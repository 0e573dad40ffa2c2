/**
 * Takes a previewed list into the directory. Rows go in lots, each in one transaction with the note that the row was
 * taken; so an interruption leaves whole lots, and the same file taken again goes on where it stopped.
 */
import { setImmediate } from 'node:timers/promises';
import { newAddresses, updatedDetails, type Doubt } from '../../../../domain/applicants/applicant-match';
import { numberKeys } from '../../../../domain/applicants/applicant-number';
import { canonicalInput } from '../../../../domain/journal/journal';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { Counter } from '../../../call/counter';
import { addApplicant, changeApplicant } from '../directory/keep-change';
import type { Origin } from '../rows/changes';
import { insertDoneRow, readDoneRow, type RowOutcome } from '../rows/imports';
import { keepLeft } from '../rows/left-rows';
import { findByNumber, type Entry } from '../rows/applicants';
import { readEntry } from '../rows/entries';
import { rememberChoice } from '../../imports/remembered';
import type { TaskContext } from '../../../call/handler';
import { need } from '../../../../domain/need';
import { fail, ok } from '../../../../domain/result';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import type { ListedMatch } from './applicants-look';
import { previewOf } from './applicant-preview';
import type { ImportPreview } from './applicant-summary';

type Answer = 'new' | 'update' | 'skip';
/** What is to be done with a row; undefined: nobody decided, it stays for another time. */
type Decide = (row: ListedMatch) => Answer | undefined;

export interface Taken {
  added: number;
  updated: number;
  skipped: number;
  same: number;
  left: number;
}

const TAKEN = ['new', 'changed', 'same', 'doubtful'] as const;

export async function importApplicants(
  { counter, officer }: TaskContext,
  input: ParsedInputOf<'applicants.import'>,
) {
  const preview = previewOf(counter, input.token);
  if (!preview) return fail('preview-gone');
  const decide = decisionsOf(input);
  const { rows, head, choice } = preview;
  const [taken, of] = [{ added: 0, updated: 0, skipped: 0, same: 0, left: 0 }, rows.count(...TAKEN)];
  const actor = need(officer, 'officer').id;
  const columns = { kind: 'applicants', header: head.headings, choice, officer: actor };
  if (choice) counter.opened().write({ actor }, (tx) => rememberChoice(tx, columns));
  const reply = await counter.tasks.run('applicants', async (task) => {
    let done = 0;
    for (const lot of rows.of(...TAKEN)) {
      if (task.stopAsked()) {
        keepUndecided(counter, actor, preview);
        return fail('import-stopped');
      }
      const matches = lot.filter((row): row is ListedMatch => row.pile !== 'refused');
      takeLot(counter, { officer: actor, file: head.file }, matches, decide, taken);
      task.progress((done += lot.length), of);
      await setImmediate();
    }
    keepUndecided(counter, actor, preview);
    return ok({ ...taken });
  });
  counter.events.send({ kind: 'changed', features: ['applicants', 'home'] });
  return reply;
}

/**
 * What was refused, what nobody decided on, and what a stopped import did not come to stays on the home list; a list that is
 * opened from there stands already.
 */
function keepUndecided(counter: Counter, officer: string, { head, rows, name }: ImportPreview): void {
  if (name === undefined) return;
  const { file, headings: header, facts, dates } = head;
  const list = { file, name, header, columns: facts.columns, dates };
  for (const lot of rows.of(...TAKEN, 'refused'))
    counter.opened().write({ actor: officer }, (tx) => {
      const left = lot.filter(({ line }) => readDoneRow(tx, file, line) === undefined);
      const asLeft = left.map((row) =>
        row.pile === 'refused' ? row : { row: row.row, reason: '' as const, text: '', cells: row.cells },
      );
      keepLeft(tx, list, asLeft, officer);
    });
}

function decisionsOf(input: ParsedInputOf<'applicants.import'>): Decide {
  const byRow = new Map(input.rows.map(({ row, answer }) => [row, answer]));
  const byDoubt = new Map<Doubt, Answer>(input.answers.map(({ reason, answer }) => [reason, answer]));
  return (row) => {
    switch (row.pile) {
      case 'new':
        return input.takeNew ? 'new' : undefined;
      case 'changed':
        return input.takeChanged ? 'update' : undefined;
      case 'same':
        return 'update';
      case 'doubtful':
        return (
          byRow.get(row.row) ?? (row.match.kind === 'doubtful' ? byDoubt.get(row.match.doubt) : undefined)
        );
      default:
        return undefined;
    }
  };
}

/** Who takes it in, and the file by its hash. */
type By = { readonly officer: string; readonly file: string };

/** One transaction; its outcome counts only when it was committed. */
function takeLot(counter: Counter, by: By, rows: readonly ListedMatch[], decide: Decide, taken: Taken): void {
  const counts = counter.opened().write({ actor: by.officer }, (tx) => {
    const lot: Taken = { added: 0, updated: 0, skipped: 0, same: 0, left: 0 };
    for (const row of rows) {
      const outcome = takeRow(tx, by, row, decide(row));
      lot[outcome ?? 'left'] += 1;
    }
    const { left, ...done } = lot;
    if (left < rows.length) tx.journal('applicants.imported', { file: by.file, ...done });
    return lot;
  });
  for (const each of Object.keys(counts) as (keyof Taken)[]) taken[each] += counts[each];
}

/** Undefined where the row is left for another time: undecided, or the directory has changed since it was looked at. */
function takeRow(
  tx: WriteTx,
  { officer, file }: By,
  row: ListedMatch,
  answer: Answer | undefined,
): RowOutcome | undefined {
  if (readDoneRow(tx, file, row.row)) return 'same';
  const done = (outcome: RowOutcome, applicant: string | null): RowOutcome => {
    insertDoneRow(tx, { file, row: row.row, outcome, applicant, officer });
    return outcome;
  };
  const origin: Origin = { source: 'import', reference: `${file}:${row.row}`, officer };
  if (answer === undefined) return undefined;
  if (answer === 'skip') return done('skipped', null);
  if (answer === 'new') {
    // one number, one applicant: somebody may have entered it since the list was looked at
    const [known] = numberKeys(row.details.number).flatMap((number) => findByNumber(tx, number));
    if (known) return undefined;
    const { details, addresses, unread } = row;
    const id = addApplicant(tx, { kind: 'added', details, addresses }, origin);
    if (unread !== '') changeApplicant(tx, id, { kind: 'address-unread', text: unread }, origin);
    return done('added', id);
  }
  const whom = whomOf(tx, file, row);
  if (!whom || whom.state.state === 'merged') return undefined;
  return done(update(tx, whom, row, origin) ? 'updated' : 'same', whom.id);
}

function whomOf(tx: ReadTx, file: string, { match }: ListedMatch): Entry | undefined {
  if (match.kind === 'new') return undefined;
  if ('applicant' in match.who) return readEntry(tx, match.who.applicant);
  const taken = readDoneRow(tx, file, match.who.row)?.applicant;
  return taken ? readEntry(tx, taken) : undefined;
}

/** Whether anything changed. */
function update(tx: WriteTx, { id, state }: Entry, row: ListedMatch, origin: Origin): boolean {
  if (state.state === 'retired') changeApplicant(tx, id, { kind: 'reinstated', reason: '' }, origin);
  const details = updatedDetails(state, row);
  const corrected = canonicalInput(details) !== canonicalInput(state.details);
  if (corrected) changeApplicant(tx, id, { kind: 'corrected', details }, origin);
  const added = newAddresses(state, row);
  for (const address of added) changeApplicant(tx, id, { kind: 'address-added', address }, origin);
  const unread = added.length === 0 && row.unread !== '' && row.unread !== state.unread;
  if (unread) changeApplicant(tx, id, { kind: 'address-unread', text: row.unread }, origin);
  return corrected || added.length > 0 || unread || state.state === 'retired';
}
