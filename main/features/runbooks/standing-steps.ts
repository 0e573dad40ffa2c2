/** An outage's runbook as it stands: what the app saw happen, what somebody ticked, what is open and by when. */
import { nextStep, partsOf, stepDueAt, stepPhase, type StepFacts } from '../../../domain/runbooks/runbook';
import type { OutageSummary } from '../../../preload/contract/outages';
import type { RunbookValue, StandingStep } from '../../../preload/contract/runbooks';
import { readOutage } from '../outages/rows/outages';
import { isWithdrawn, readNoticesOf } from '../notices/rows/notices';
import { readStepEvents } from './rows/runbooks';
import { need } from '../../../domain/need';
import type { ReadTx } from '../../register/transaction';
import { nextNotice } from '../notices/due/next-notice';
import { isTold, toldInFull } from '../notices/notice-standing';
import { runbookOf } from './answered-by-hand';
import { seenByApp, type Seen, type Standing } from './seen-by-app';

type Step = RunbookValue['parts'][number]['steps'][number];

export interface StandingRunbook {
  readonly runbook: RunbookValue;
  readonly parts: { id: string; titleMs: string; titleEn: string; steps: StandingStep[] }[];
  readonly next: StandingStep | null;
}

/** The runbook of this outage in the version of its report, its steps as they stand now. */
export function standingRunbook(tx: ReadTx, outage: OutageSummary): StandingRunbook {
  const row = need(readOutage(tx, outage.id), 'outage');
  const book = runbookOf(tx, row);
  const facts: StepFacts = {
    state: outage.state,
    reportedAt: row.reportedAt,
    forceAt: outage.forceAt,
    restoredAt: outage.restoredAt,
    told: isTold(tx, outage.id),
    options: [...new Set(Object.values(outage.options))],
  };
  const seen = seenByApp(tx, outage);
  const ticked = readStepEvents(tx, outage.id);
  const owed = nextNotice(tx, outage, row.reportedAt);
  const tellings = toldOf(tx, outage.id);
  const standing = (step: Step): StandingStep => {
    const phase = stepPhase(step, facts);
    const ofNotice = noticeKindOf(step);
    const told = ofNotice === undefined ? undefined : tellings.get(ofNotice);
    const base = {
      ...step,
      // the clock of notices knows the working hours (S0.5); the runbook's own hours count where it says nothing
      dueAt: (owed && owed.kind === ofNotice ? owed.dueAt : null) ?? stepDueAt(step, facts),
      // a notice may also be given elsewhere: then whoever did it says so, with evidence
      byApp: ofNotice === undefined ? step.action !== null : told !== undefined,
    };
    const nothing = { doneAt: null, officer: null, entry: null, evidenceText: '', reason: '' };
    if (base.byApp) {
      const happened: Standing = told ? { how: 'done', seen: told } : seen(step.action);
      if (happened?.how === 'never' || phase === 'never') return { ...base, ...nothing, state: 'never' };
      if (happened === undefined) return { ...base, ...nothing, state: phase };
      const { at, officer, entry } = happened.seen;
      return happened.how === 'overtaken'
        ? { ...base, ...nothing, state: 'overtaken', entry }
        : { ...base, ...nothing, state: 'done', doneAt: at, officer, entry };
    }
    const last = ticked.findLast((event) => event.step === step.id);
    if (!last || last.kind === 'undone') return { ...base, ...nothing, state: phase };
    return {
      ...base,
      state: last.kind,
      doneAt: last.effectiveAt,
      officer: last.officer,
      entry: last.seq,
      evidenceText: last.evidence,
      reason: last.reason,
    };
  };
  const parts = partsOf(book, facts.options).map(({ id, titleMs, titleEn }) => ({
    id,
    titleMs,
    titleEn,
    steps: need(
      book.parts.find((part) => part.id === id),
      'part',
    ).steps.map(standing),
  }));
  const steps = parts.flatMap((part) => part.steps);
  return { runbook: book, parts, next: nextStep(steps, outage.state) };
}

const noticeKindOf = ({ action }: Step): 'first' | 'update' | 'restoration' | undefined =>
  action === 'notice-first' ? 'first' : action === 'notice-update' ? 'update' : action === 'notice-restoration' ? 'restoration' : undefined; // prettier-ignore

/** Kinds of notice that stand published on each of their channels, since when and by whom (S0.3). Updates go on until it is back. */
function toldOf(tx: ReadTx, outage: string): Map<string, Seen> {
  const told = new Map<string, Seen>();
  for (const row of readNoticesOf(tx, outage)) {
    if (row.kind === 'update' || isWithdrawn(tx, row.id)) continue;
    const seen = toldInFull(tx, row);
    if (seen !== undefined && !told.has(row.kind)) told.set(row.kind, seen);
  }
  return told;
}

/** Steps whose evidence is still owed; what belongs to a fallback that never came is not. */
export const unansweredSteps = (tx: ReadTx, outage: OutageSummary): StandingStep[] =>
  standingRunbook(tx, outage).parts.flatMap(({ steps }) =>
    steps.filter(({ state, evidence, byApp }) => state === 'open' && evidence && !byApp),
  );
