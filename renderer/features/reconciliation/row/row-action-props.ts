/** What every act on a row is given. */
import type { OutageSummary } from '../../../../preload/contract/outages';
import type { ReregistrationRow } from '../../../../preload/contract/reconciliation';
import type { WorkList } from '../piles';

export interface RowActionProps {
  readonly outage: OutageSummary;
  readonly list: WorkList;
  readonly row: ReregistrationRow;
  readonly onGo: (item: string) => void;
  readonly onSelect: (item: string) => void;
  readonly onTaken: () => void;
}
