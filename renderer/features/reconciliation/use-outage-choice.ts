import { hasOptions } from '../../../domain/outages/outage';
import { useSearchParams } from 'react-router';
import type { OutageSummary } from '../../../preload/contract/outages';
import { useOutages, type Outages } from '../../ui/outages';

const ORDER: readonly OutageSummary['state'][] = ['restored', 'in-force', 'closed'];

const byUrgency = (outages: readonly OutageSummary[]): OutageSummary[] =>
  outages
    .filter(({ state }) => ORDER.includes(state))
    .toSorted(
      (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || (a.startedAt < b.startedAt ? 1 : -1),
    );

/** The outages whose cases can be registered again, the one to work on first. */
export const reconcilable = (outages: readonly OutageSummary[]): OutageSummary[] =>
  byUrgency(outages).filter(({ system }) => hasOptions(system));

/** The outages that are over and can be packed: of any system, since each has its events and notices (FORMAT). */
export const packable = (outages: readonly OutageSummary[]): OutageSummary[] =>
  byUrgency(outages).filter(({ state }) => state !== 'in-force');

/** The chosen outage stands in the address, so that other screens can lead straight to it. */
export function useOutageChoice(eligible: (outages: readonly OutageSummary[]) => OutageSummary[]): {
  readonly read: Outages['read'];
  readonly candidates: readonly OutageSummary[];
  readonly outage: OutageSummary | undefined;
  readonly choose: (id: string) => void;
} {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('outage');
  const { read, open, over } = useOutages(asked);
  const candidates = eligible([...open, ...over]);
  return {
    read,
    candidates,
    outage: candidates.find(({ id }) => id === asked) ?? candidates[0],
    choose: (id) => setSearch({ outage: id }, { replace: true }),
  };
}
