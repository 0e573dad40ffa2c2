import { hasOptions } from '../../../domain/outages/outage';
import type { Instant } from '../../../domain/time/civil-time';
import type { OutageSummary } from '../../../preload/contract/outages';
import { useRead } from '../../ui/bridge';

/** What stands open against an outage's end. */
export interface KnownFacts {
  /** Cases or receipts were made in it: then they are handed back in a package before it is closed. */
  readonly made: boolean;
  /** Rows of the re-registration list that are neither confirmed nor given up. */
  readonly openRows: number;
  readonly packaged: boolean;
  /** Rows that went onto the re-registration list. */
  readonly rows: number;
  /** Papers that wait for a printer or for the clerk's word. */
  readonly papers: number;
  readonly lastPackage: { readonly name: string; readonly at: Instant; readonly sealed: boolean } | undefined;
}

/** Gathers, after its recovery, what is still open of an outage. */
export function useStepFacts(outage: OutageSummary): KnownFacts {
  const ended = outage.state === 'restored';
  const ofCourts = hasOptions(outage.system);
  const counts = useRead(
    'reconciliation.list',
    { outage: outage.id, pile: 'todo' },
    { enabled: ended && ofCourts },
  ).data?.counts;
  const papers = useRead('papers.open', {}, { enabled: ended }).data?.papers.length ?? 0;
  const packages = useRead('reconciliation.packages', {}, { enabled: ended }).data?.packages ?? [];
  const made = useRead('outages.get', { id: outage.id }, { enabled: ended }).data?.made;
  const lastPackage = packages
    .filter((each) => each.outage === outage.id)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
  return {
    made: made !== undefined && made.cases + made.esv2 + made.receipts > 0,
    openRows:
      counts === undefined ? 0 : counts.made - counts.confirmed - counts.withdrawn - counts.writtenOff,
    packaged: lastPackage !== undefined,
    rows: counts?.made ?? 0,
    papers,
    lastPackage,
  };
}
