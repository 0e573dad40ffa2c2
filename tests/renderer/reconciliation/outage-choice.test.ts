import { instant } from '../../helpers/instant';
import { expect, it } from 'vitest';
import type { OutageSummary } from '../../../preload/contract/outages';
import { reconcilable } from '../../../renderer/features/reconciliation/use-outage-choice';

const outage = (id: string, state: OutageSummary['state'], day: number, system = 'ESV3'): OutageSummary => ({
  id,
  system,
  state,
  startedAt: instant(`2026-11-${day}T00:15:00.000Z`),
  restoredAt: null,
  closedAt: null,
  forceAt: null,
  partial: '',
  backdated: false,
  thresholdHours: null,
  updateHours: null,
  noticeHours: null,
  options: {},
});

it('offers outages with rows to enter first, then the one going on, then closed ones, newest first', () => {
  const outages = [
    outage('closed-old', 'closed', 10),
    outage('closed-new', 'closed', 12),
    outage('now', 'in-force', 21),
    outage('restored', 'restored', 20),
    outage('reported', 'reported', 21),
    outage('dismissed', 'dismissed', 21),
    outage('permits', 'restored', 21, 'AP'),
  ];
  expect(reconcilable(outages).map(({ id }) => id)).toEqual(['restored', 'now', 'closed-new', 'closed-old']);
});
