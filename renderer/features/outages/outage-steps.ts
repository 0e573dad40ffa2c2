import { hasOptions } from '../../../domain/outages/outage';
import type { StepAction } from '../../../domain/runbooks/runbook';
import type { OutageSummary } from '../../../preload/contract/outages';
import type { StandingStep } from '../../../preload/contract/runbooks';

/** Acts of the app that can be done again, or looked at, after they were done. */
const AGAIN: Partial<Record<StepAction, readonly OutageSummary['state'][]>> = {
  // the fallback may come into force earlier than its threshold
  confirm: ['reported'],
  // a draft is written on until its gate opens
  'notice-draft': ['reported'],
  // an option may change while it is in force (S1.1)
  decide: ['in-force'],
  serve: ['in-force'],
  enter: ['restored'],
  package: ['restored'],
};

/** Whether a step opens: something can be done in it now, or it was ticked and its evidence can be read. */
export function isUsable(step: StandingStep, { state }: Pick<OutageSummary, 'state'>): boolean {
  if (state === 'closed' || state === 'dismissed') return !step.byApp && step.doneAt !== null;
  if (step.state === 'later' || step.state === 'never') return false;
  // what the clock overtook may still be asked of BPM
  if (step.state === 'overtaken') return state === 'in-force';
  if (!step.byApp || step.state === 'open') return true;
  return step.action !== null && (AGAIN[step.action] ?? []).includes(state);
}

/** The list's sentence for what comes next; undefined for outages that are over. */
export function nextOf(
  outage: OutageSummary,
  courts: readonly string[],
): 'reported' | 'gate' | 'decide' | 'in-force' | 'restored' | undefined {
  if (outage.state === 'closed' || outage.state === 'dismissed') return undefined;
  if (outage.state === 'reported' && outage.forceAt !== null) return 'gate';
  const undecided = hasOptions(outage.system) && courts.some((court) => !outage.options[court]);
  return outage.state === 'in-force' && undecided ? 'decide' : outage.state;
}
