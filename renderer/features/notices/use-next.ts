import type { Instant } from '../../../domain/time/civil-time';
import type { NextNoticeView } from '../../../preload/contract/notice-values';
import { NEAR_MS, type DeadlineStage } from '../../../domain/notices/notice';
import { useRead } from '../../ui/bridge';

/** What each open outage owes the public next; read again every minute, since time alone changes it. */
export function useNextNotices(): ReadonlyMap<string, NextNoticeView> {
  const next = useRead('notices.next', {}, { every: 60_000 }).data?.next ?? [];
  return new Map(next.map((each) => [each.outage, each]));
}

/** Where a deadline stands at this moment of the screen, between two readings too. */
export function stageAt(dueAt: Instant | null, nowMs: number): DeadlineStage {
  if (dueAt === null) return 'calm';
  const left = Date.parse(dueAt) - nowMs;
  return left <= 0 ? 'late' : left <= NEAR_MS ? 'near' : 'calm';
}
