/** An outage's runbook as it stands: what the app saw happen, what somebody ticked, what is open and by when. */
import type { Instant } from '../../../domain/civil-time';
import { toldEverywhereAt } from '../../../domain/notice';
import { partsOf, stepDueAt, stepPhase, type StepFacts } from '../../../domain/runbook';
import type { OutageSummary } from '../../../preload/contract/outages';
import { runbook, type RunbookValue, type StandingStep } from '../../../preload/contract/runbooks';
import { countCases } from '../../features/cases/store';
import { readEvents, readOutage, type EventRow } from '../../features/outages/store';
import { totalsOf } from '../../features/receipts/store';
import { readPackageOf } from '../../features/reconciliation/package-store';
import { isWithdrawn, noticesOf } from '../../features/notices/store';
import { readStepEvents } from '../../features/runbooks/store';
import { need } from '../../need';
import { readSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';
import { nextNotice } from '../notices/next-notice';
import { isTold, publicationOf } from '../notices/notice-standing';
import { countOpenRows } from '../reconciliation/reregistration-list';
import { runbookOfSystem } from './runbook-facts';

type Step = RunbookValue['parts'][number]['steps'][number];

/** The moment and the officer of something the app itself saw; `undefined` where it did not happen yet. */
interface Seen {
  readonly at: Instant | null;
  readonly officer: string | null;
}

export interface StandingRunbook {
  readonly runbook: RunbookValue;
  readonly parts: { id: string; titleMs: string; titleEn: string; steps: StandingStep[] }[];
  readonly next: StandingStep | null;
}

/** The runbook of this outage in the version of its report, its steps as they stand now. */
export function standingRunbook(tx: ReadTx, outage: OutageSummary): StandingRunbook {
  const row = need(readOutage(tx, outage.id), 'outage');
  const kept: unknown = JSON.parse(row.runbook);
  const book = kept === null ? runbookOfSystem(tx, outage.system) : runbook.parse(kept);
  const facts: StepFacts = {
    state: outage.state,
    reportedAt: row.reportedAt,
    forceAt: outage.forceAt as Instant | null,
    restoredAt: outage.restoredAt as Instant | null,
    told: isTold(tx, outage.id),
    options: [...new Set(Object.values(outage.options))],
  };
  const seenIn = lookAt(tx, outage);
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
    const nothing = { doneAt: null, officer: null, evidenceText: '', reason: '' };
    if (base.byApp) {
      const seen = told ? { at: told, officer: null } : seenIn(step);
      if (seen === 'never' || phase === 'never') return { ...base, ...nothing, state: 'never' };
      return seen
        ? { ...base, ...nothing, state: 'done', doneAt: seen.at, officer: seen.officer }
        : { ...base, ...nothing, state: phase };
    }
    const last = ticked.findLast((event) => event.step === step.id);
    if (!last || last.kind === 'undone') return { ...base, ...nothing, state: phase };
    return {
      ...base,
      state: last.kind,
      doneAt: last.effectiveAt,
      officer: last.officer,
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
  return {
    runbook: book,
    parts,
    next: nextOf(
      parts.flatMap(({ steps }) => steps),
      outage,
    ),
  };
}

const noticeKindOf = ({ action }: Step): 'first' | 'update' | 'restoration' | undefined =>
  action === 'notice-first' ? 'first' : action === 'notice-update' ? 'update' : action === 'notice-restoration' ? 'restoration' : undefined; // prettier-ignore

/** Kinds of notice that stand published on each of their channels, and since when (S0.3). Updates go on until it is back. */
function toldOf(tx: ReadTx, outage: string): Map<string, Instant> {
  const told = new Map<string, Instant>();
  for (const { id, kind } of noticesOf(tx, outage)) {
    if (kind === 'update' || isWithdrawn(tx, id)) continue;
    const at = toldEverywhereAt(publicationOf(tx, id));
    if (at !== null && !told.has(kind)) told.set(kind, at);
  }
  return told;
}

/** Steps whose evidence is still owed; what belongs to a fallback that never came is not. */
export const unansweredSteps = (tx: ReadTx, outage: OutageSummary): StandingStep[] =>
  standingRunbook(tx, outage).parts.flatMap(({ steps }) =>
    steps.filter(({ state, evidence, byApp }) => state === 'open' && evidence && !byApp),
  );

const AFTER: readonly Step['due']['at'][] = ['at-restoration', 'after-restoration', 'restored'];

/** Something is lost if nobody does it: an act of the app's, a deadline, or evidence. The rest is advice for the way. */
const isPressing = ({ action, evidence, due }: Step): boolean =>
  action !== null || evidence || (due.at !== 'in-force' && due.at !== 'restored');

/** Evidence that is still owed once the system is back; then the first open step of the present phase, pressing ones first. */
function nextOf(steps: readonly StandingStep[], { state }: OutageSummary): StandingStep | null {
  if (state === 'closed' || state === 'dismissed') return null;
  const over = state === 'restored';
  const open = steps.filter((step) => step.state === 'open');
  const owed = open.find(({ evidence, due }) => over && evidence && !AFTER.includes(due.at));
  const present = open.filter(({ due }) => AFTER.includes(due.at) === over);
  return owed ?? present.find(isPressing) ?? present[0] ?? null;
}

/** What the app itself knows of its own actions in this outage. */
function lookAt(tx: ReadTx, outage: OutageSummary): (step: Step) => Seen | 'never' | undefined {
  const events = readEvents(tx, outage.id);
  const last = (...kinds: EventRow['kind'][]): Seen | undefined => {
    const event = events.findLast(({ kind }) => kinds.includes(kind));
    return event && { at: event.effectiveAt, officer: event.officer };
  };
  const restored = last('restored');
  const made = countCases(tx, outage.id) + totalsOf(tx, outage.id).receipts > 0;
  return ({ action }) => {
    switch (action) {
      case 'confirm':
        // what was back before anybody confirmed it needs no confirmation any more
        return last('confirmed', 'in-force') ?? (restored ? 'never' : undefined);
      case 'decide': {
        const courts = readSetting(tx, 'office')?.courts ?? [];
        return courts.some(({ code }) => !outage.options[code]) ? undefined : last('decided');
      }
      case 'serve':
        return restored;
      case 'restore':
        return restored;
      case 'enter':
        if (restored && !made) return 'never';
        return restored && countOpenRows(tx, outage.id) === 0 ? { at: null, officer: null } : undefined;
      case 'package': {
        const newest = readPackageOf(tx, outage.id);
        if (newest) return { at: newest.madeAt, officer: newest.officer };
        return restored && !made ? 'never' : undefined;
      }
      case 'close':
        return last('closed');
      default:
        return undefined;
    }
  };
}
