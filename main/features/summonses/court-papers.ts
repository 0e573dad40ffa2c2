/** The court papers of a case, each with what was done with it. */
import { serviceLimits } from '../../../domain/summonses/service';
import { serviceOf, stageOf } from '../../../domain/summonses/summons-life';
import { fail, ok } from '../../../domain/result';
import type { CourtPaper, CourtPaperStep } from '../../../preload/contract/summonses';
import type { QueryContext } from '../../call/handler';
import { needSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';
import { readCase, readParties, type CaseRow } from '../cases/rows/cases';
import { readLastPendaftar, readSummonsEvents, readSummonsPlace } from './rows/summons-events';
import { readSummonsesOfCase, type SummonsRow } from './rows/summonses';
import { termsOf } from './serve';

export function papersOfCase({ tx }: QueryContext, { id }: { id: string }) {
  const row = readCase(tx, id);
  if (!row) return fail('case-unknown');
  const people = readParties(tx, id).map(({ role, ordinal, name }) => ({ role, ordinal, name }));
  return ok({
    papers: readSummonsesOfCase(tx, id)
      .toReversed()
      .map((summons) => paperOf(tx, row, summons)),
    people,
  });
}

function paperOf(tx: ReadTx, { kind, court }: CaseRow, summons: SummonsRow): CourtPaper {
  const { id, party, issuedAt, hearingAt, copies, made } = summons;
  const place = readSummonsPlace(tx, id);
  const terms = termsOf(tx, summons);
  return {
    ...{ id, kind, court, party, issuedAt, hearingAt, copies, made },
    ...{ stage: stageOf(place), service: serviceOf(place), steps: stepsOf(tx, id) },
    ...{ ...serviceLimits(terms), clearDays: terms.clearDays },
  };
}

/** Those that were taken back stay where they stand, with the reason. */
function stepsOf(tx: ReadTx, summons: string): CourtPaperStep[] {
  const events = readSummonsEvents(tx, summons);
  const reasons = new Map(events.map(({ undoes, note }) => [undoes, note]));
  return events.flatMap(({ id, kind, person, manner, happenedAt, leave, note, officer }) =>
    kind === 'undone'
      ? []
      : [{ id, kind, person, manner, happenedAt, leave, note, officer, undone: reasons.get(id) ?? null }],
  );
}

/** Who sealed last at each of the office's courts: the name that the next act begins with. */
export function pendaftarNames({ tx }: QueryContext) {
  const names = needSetting(tx, 'office').courts.flatMap(({ code }) => {
    const name = readLastPendaftar(tx, code);
    return name === undefined ? [] : [[code, name] as const];
  });
  return ok({ names: Object.fromEntries(names) });
}
