import type { OutageSummary } from '../../../preload/contract/outages';
import type { Court } from '../../../preload/contract/settings';
import { useRead } from '../../ui/bridge';
import { isOfCourts, type StepFacts } from './outage-steps';

export interface KnownFacts extends StepFacts {
  /** Rows that went onto the re-registration list. */
  readonly rows: number;
  /** Papers that wait for a printer or for the clerk's word. */
  readonly papers: number;
  readonly lastPackage: { readonly name: string; readonly at: string } | undefined;
}

/** Gathers what decides where an outage stands; after its recovery also what is still open. */
export function useStepFacts(outage: OutageSummary, courts: readonly Court[]): KnownFacts {
  const ended = outage.state === 'restored';
  const ofCourts = isOfCourts(outage.system);
  const rows =
    useRead('reconciliation.list', { outage: outage.id }, { enabled: ended && ofCourts }).data?.rows ?? [];
  const papers = useRead('papers.open', {}, { enabled: ended }).data?.papers.length ?? 0;
  const packages = useRead('reconciliation.packages', {}, { enabled: ended }).data?.packages ?? [];
  const lastPackage = packages
    .filter((each) => each.outage === outage.id)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
  return {
    state: outage.state,
    ofCourts,
    undecided: courts.filter(({ code }) => outage.options[code] === undefined).length,
    openRows: rows.filter(({ state }) => state !== 'confirmed' && state !== 'withdrawn').length,
    packaged: lastPackage !== undefined,
    rows: rows.length,
    papers,
    lastPackage,
  };
}
