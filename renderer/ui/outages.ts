import type { UseQueryResult } from '@tanstack/react-query';
import type { OutputOf } from '../../preload/contract/contract';
import type { OutageSummary } from '../../preload/contract/outages';
import { useRead, type CallFailure } from './bridge';
import { usePages } from './pages';

export interface Outages {
  /** What is waited for: with the open ones there, a screen can begin. */
  readonly read: UseQueryResult<OutputOf<'outages.open'>, CallFailure>;
  readonly open: readonly OutageSummary[];
  /** Those that are over, as far as they were read, the newest report first. */
  readonly over: readonly OutageSummary[];
  /** Undefined when all have been read. */
  readonly more: (() => void) | undefined;
  readonly loadingMore: boolean;
}

/** The outages to choose from: all that are open, the newest that are over, and the one that is asked for, however old. */
export function useOutages(asked: string | null = null): Outages {
  const read = useRead('outages.open', {});
  const { rows, loading, more, loadingMore } = usePages('outages.list', {});
  const open = read.data?.outages ?? [];
  const isKnown = asked === null || [...open, ...rows].some(({ id }) => id === asked);
  const older = useRead('outages.get', { id: asked ?? '' }, { enabled: !isKnown && !loading }).data?.outage;
  const isOlder = !isKnown && older?.id === asked;
  return { read, open, over: isOlder ? [...rows, older] : rows, more, loadingMore };
}
