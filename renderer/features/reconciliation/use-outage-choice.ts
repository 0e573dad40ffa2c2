import { useSearchParams } from 'react-router';
import type { OutageSummary } from '../../../preload/contract/outages';

/** The outages whose cases can be registered again, the one to work on first. */
export function reconcilable(outages: readonly OutageSummary[]): OutageSummary[] {
  const order = ['restored', 'in-force', 'closed'];
  return outages
    .filter(({ state, system }) => order.includes(state) && system === 'ESV3')
    .toSorted(
      (a, b) => order.indexOf(a.state) - order.indexOf(b.state) || (a.startedAt < b.startedAt ? 1 : -1),
    );
}

/** The chosen outage stands in the address, so that other screens can lead straight to it. */
export function useOutageChoice(candidates: readonly OutageSummary[]): {
  readonly outage: OutageSummary | undefined;
  readonly choose: (id: string) => void;
} {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('outage');
  return {
    outage: candidates.find(({ id }) => id === asked) ?? candidates[0],
    choose: (id) => setSearch({ outage: id }, { replace: true }),
  };
}
