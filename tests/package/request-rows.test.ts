/** Every cell of what happened to a request is bound: whoever alters one, and signs anew, is found out. */
import { everyCellIsBound } from './bound-cells';
import { sampleRegister } from './sample-register';

/** Other values that the columns may have; elsewhere any other text. */
const OTHER: Readonly<Record<string, string>> = {
  version: '2',
  received_at: '2026-11-20T08:00:00+08:00',
  event: 'noted',
  standing: 'broken',
  due_at: '2026-12-02T17:00:00+08:00',
  extended_to: '2026-12-03T17:00:00+08:00',
  fulfilled_at: '2026-11-20T15:00:00+08:00',
  state: 'done',
  happened_at: '2026-11-20T08:00:00+08:00',
  to_at: '2026-11-20T08:00:00+08:00',
  way: 'memo',
  at: '2026-11-20T09:00:00+08:00',
};

everyCellIsBound('requests.csv', sampleRegister, OTHER);
