/** The steps of a court paper: sealed, handed over, served, and one of them taken back (S1.5). */
import type { StepRefusal, SummonsStep } from '../../../domain/summonses/summons-life';
import { mayUndo, nextStep } from '../../../domain/summonses/summons-life';
import { fail, ok } from '../../../domain/result';
import { instantOfLocalMinute, type Instant } from '../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { Taker } from '../../../preload/contract/summonses';
import type { CommandContext } from '../../call/handler';
import type { ReadTx } from '../../register/transaction';
import { readParties } from '../cases/rows/cases';
import { insertSummonsEvent, type NewSummonsEvent } from './rows/insert-summons-event';
import { readSummonsEvents, readSummonsPlace } from './rows/summons-events';
import { readSummons, type SummonsRow } from './rows/summonses';

type When = Pick<CommandContext, 'tx' | 'now'>;

/** The paper, if the step may follow what happened to it at the time that is said; null stands for now. */
export function ready<const Step extends SummonsStep>(
  { tx, now }: When,
  id: string,
  step: Step,
  local: string | null,
  path: string,
) {
  const summons = readSummons(tx, id);
  if (!summons) return fail('summons-unknown');
  const next = nextStep(readSummonsPlace(tx, id), step);
  const values = { number: numberOf(tx, summons) };
  if (!next.ok) return fail(next.error.code as RefusalOf<Step>, { values });
  const at = local === null ? now : instantOfLocalMinute(local);
  const wrong = at > now ? 'time-in-future' : at < minuteOf(lastAt(tx, summons)) ? 'time-before-step' : null;
  if (wrong) return fail(wrong, { fields: [{ path, code: wrong }] });
  return ok({ summons, at });
}

type RefusalOf<Step extends SummonsStep> =
  | 'summons-replaced'
  | (Step extends 'sealed'
      ? 'summons-sealed' | 'summons-handed-over'
      : Step extends 'handed-over'
        ? 'summons-unsealed' | 'summons-handed-over'
        : Extract<StepRefusal, 'summons-not-handed-over' | 'summons-served'>);

const numberOf = (tx: ReadTx, { caseId }: SummonsRow): string =>
  tx.one<{ number: string }>('SELECT number FROM cases WHERE id = ?', caseId).number;

/** When the last thing happened to it that stands: nothing may have happened before. */
function lastAt(tx: ReadTx, { id, issuedAt }: SummonsRow): Instant {
  const { steps } = readSummonsPlace(tx, id);
  const last = steps.at(-1)?.id;
  return readSummonsEvents(tx, id).find((event) => event.id === last)?.happenedAt ?? issuedAt;
}

/** People state times to the minute. */
const minuteOf = (at: Instant): string => `${at.slice(0, 16)}:00.000Z`;

export function seal({ tx, now, officer }: CommandContext, input: ParsedInputOf<'summonses.seal'>) {
  const events: NewSummonsEvent[] = [];
  for (const id of new Set(input.summonses)) {
    const checked = ready({ tx, now }, id, 'sealed', input.sealedLocal, 'sealedLocal');
    if (!checked.ok) return checked;
    const what = { summons: id, kind: 'sealed', person: input.pendaftar } as const;
    events.push({ ...what, happenedAt: checked.value.at, officer: officer.id });
  }
  return write(tx, events);
}

/** Never before the seal is recorded. */
export function handOver({ tx, now, officer }: CommandContext, input: ParsedInputOf<'summonses.handOver'>) {
  const events: NewSummonsEvent[] = [];
  for (const id of new Set(input.summonses)) {
    const checked = ready({ tx, now }, id, 'handed-over', input.handedLocal, 'handedLocal');
    if (!checked.ok) return checked;
    const taken = takerOf(tx, checked.value.summons, input.to);
    if (!taken) return fail('party-unknown');
    const what = { summons: id, kind: 'handed-over', ...taken } as const;
    events.push({ ...what, happenedAt: checked.value.at, officer: officer.id });
  }
  return write(tx, events);
}

/** Who takes it: a party of its case as it reads now, or another person. */
function takerOf(tx: ReadTx, { caseId }: SummonsRow, to: Taker) {
  if (to.kind === 'other') return { person: to.name, manner: '' as const };
  const party = readParties(tx, caseId).find(
    ({ role, ordinal }) => role === to.role && ordinal === to.ordinal,
  );
  return party && { person: party.name, manner: to.role };
}

function write(tx: CommandContext['tx'], events: readonly NewSummonsEvent[]) {
  for (const event of events) insertSummonsEvent(tx, event);
  return ok({ count: events.length });
}

export function undoStep({ tx, now, officer }: CommandContext, input: ParsedInputOf<'summonses.undo'>) {
  const { summons, step, reason } = input;
  if (!readSummons(tx, summons)) return fail('summons-unknown');
  const may = mayUndo(readSummonsPlace(tx, summons), step);
  if (!may.ok) return fail(may.error.code);
  const what = { summons, kind: 'undone', undoes: step, note: reason } as const;
  insertSummonsEvent(tx, { ...what, happenedAt: now, officer: officer.id });
  return ok({});
}
