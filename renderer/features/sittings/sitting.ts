import type { OutputOf } from '../../../preload/contract/contract';

/** A sitting as the list shows it. */
export type Sitting = OutputOf<'sittings.list'>['sittings'][number];
