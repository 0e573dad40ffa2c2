/** What to do now, ticked step by step; the data of it belongs to the administrator. */
import { instantOfLocalMinute } from '../../../domain/time/civil-time';
import { hasOptions } from '../../../domain/outages/outage';
import { runbookFault } from '../../../domain/runbooks/runbook';
import { fail, ok } from '../../../domain/result';
import type { StandingStep } from '../../../preload/contract/runbooks';
import type { CommandContext, Handlers } from '../../call/handler';
import { readSummary } from '../outages/rows/outages';
import { runbooksOf } from './runbook-facts';
import { standingRunbook } from './standing-steps';
import { systemsOf } from '../systems/system-facts';
import { saveSetting } from '../../register/settings';
import { insertStepEvent } from './rows/runbooks';

/** The step as it stands, if somebody may say something of it, or why not. */
function stepFor(tx: CommandContext['tx'], outageId: string, step: string) {
  const outage = readSummary(tx, outageId);
  if (!outage) return fail('outage-unknown');
  const found = standingRunbook(tx, outage)
    .parts.flatMap(({ steps }) => steps)
    .find(({ id }) => id === step);
  if (!found) return fail('step-unknown');
  if (found.byApp) return fail('step-by-app');
  return ok({ outage, step: found });
}

/** An outage that is over keeps its runbook as it was left. */
const mayTick = (state: string, step: StandingStep): boolean =>
  state !== 'closed' && state !== 'dismissed' && (step.state === 'open' || step.state === 'done');

export const runbooksHandlers = {
  'runbooks.list': ({ tx }) => ok({ runbooks: [...runbooksOf(tx)] }),

  'runbooks.save': ({ tx, officer }, { runbook }) => {
    // whatever outage of e-Syariah 3 is worked by it needs the court's own actions
    const ofCourts = systemsOf(tx).some(
      ({ code, runbook: used }) => hasOptions(code) && used === runbook.code,
    );
    const fault = runbookFault(runbook, ofCourts);
    if (fault?.code === 'runbook-step-twice') return fail(fault.code, { values: { step: fault.step } });
    if (fault) return fail(fault.code, { values: { action: fault.action } });
    const former = runbooksOf(tx);
    const version = (former.find(({ code }) => code === runbook.code)?.version ?? 0) + 1;
    const saved = { ...runbook, version };
    const next = former.some(({ code }) => code === runbook.code)
      ? former.map((each) => (each.code === runbook.code ? saved : each))
      : [...former, saved];
    saveSetting(tx, 'runbooks', next, officer.id);
    tx.journal('settings.saved', { name: 'runbooks', by: officer.id, runbook: runbook.code, version });
    return ok({ version });
  },

  'runbooks.of': ({ tx }, { outage: id }) => {
    const outage = readSummary(tx, id);
    if (!outage) return fail('outage-unknown');
    const { runbook, parts, next } = standingRunbook(tx, outage);
    return ok({ ...runbook, parts, next: next?.id ?? null });
  },

  'runbooks.done': ({ tx, officer, now }, { outage: id, step, doneLocal, evidence }) => {
    const found = stepFor(tx, id, step);
    if (!found.ok) return found;
    const { outage } = found.value;
    if (!mayTick(outage.state, found.value.step)) return fail('step-not-open');
    if (found.value.step.evidence && !evidence)
      return fail('evidence-needed', { fields: [{ path: 'evidence', code: 'needed' }] });
    const doneAt = doneLocal === null ? tx.at : instantOfLocalMinute(doneLocal);
    if (doneAt > now && doneLocal !== null)
      return fail('time-in-future', { fields: [{ path: 'doneLocal', code: 'time-in-future' }] });
    if (doneAt < outage.startedAt)
      return fail('time-before-start', { fields: [{ path: 'doneLocal', code: 'time-before-start' }] });
    insertStepEvent(tx, {
      outage: id, step, kind: 'done', effectiveAt: doneAt, evidence, reason: '', officer: officer.id,
    }); // prettier-ignore
    return ok({});
  },

  'runbooks.notNeeded': ({ tx, officer }, { outage: id, step, reason }) => {
    const found = stepFor(tx, id, step);
    if (!found.ok) return found;
    if (!mayTick(found.value.outage.state, found.value.step) || found.value.step.state !== 'open')
      return fail('step-not-open');
    insertStepEvent(tx, {
      outage: id, step, kind: 'not-needed', effectiveAt: tx.at, evidence: '', reason, officer: officer.id,
    }); // prettier-ignore
    return ok({});
  },

  'runbooks.undo': ({ tx, officer }, { outage: id, step, reason }) => {
    const found = stepFor(tx, id, step);
    if (!found.ok) return found;
    const { state } = found.value.step;
    if ((state !== 'done' && state !== 'not-needed') || found.value.outage.state === 'closed')
      return fail('step-not-done');
    insertStepEvent(tx, {
      outage: id, step, kind: 'undone', effectiveAt: tx.at, evidence: '', reason, officer: officer.id,
    }); // prettier-ignore
    return ok({});
  },
} satisfies Handlers<'runbooks'>;
