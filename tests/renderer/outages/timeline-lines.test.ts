import type { Instant } from '../../../domain/time/civil-time';
import { instant } from '../../helpers/instant';
import { describe, expect, it } from 'vitest';
import type { NoticeView } from '../../../preload/contract/notice-values';
import type { OutageSummary } from '../../../preload/contract/outages';
import { timelineOf } from '../../../renderer/features/outages/timeline-lines';

const outage: OutageSummary = {
  id: 'o1',
  system: 'ESV3',
  state: 'restored',
  startedAt: instant('2026-11-21T00:15:00.000Z'),
  restoredAt: instant('2026-11-21T05:40:00.000Z'),
  closedAt: null,
  forceAt: null,
  partial: '',
  backdated: false,
  thresholdHours: null,
  updateHours: null,
  noticeHours: null,
  options: {},
};

describe('the course of an outage', () => {
  it('begins when the system went down, before anybody reported it', () => {
    const lines = timelineOf(outage, [
      {
        kind: 'reported',
        at: instant('2026-11-21T00:30:00.000Z'),
        effectiveAt: outage.startedAt,
        officer: 'p1',
      },
    ]);
    expect(lines.map(({ kind, at }) => [kind, at])).toEqual([
      ['started', instant('2026-11-21T00:15:00.000Z')],
      ['reported', instant('2026-11-21T00:30:00.000Z')],
    ]);
    expect(lines[0]?.officer).toBeUndefined();
  });

  it('shows the recovery at the time that was told, not when it was entered', () => {
    const lines = timelineOf(outage, [
      {
        kind: 'restored',
        at: instant('2026-11-21T06:02:00.000Z'),
        effectiveAt: instant('2026-11-21T05:40:00.000Z'),
        officer: 'p2',
      },
    ]);
    expect(lines.at(-1)).toEqual({
      kind: 'restored',
      at: instant('2026-11-21T05:40:00.000Z'),
      enteredAt: instant('2026-11-21T06:02:00.000Z'),
      officer: 'p2',
    });
  });

  it('tells of each notice where it was written, between what happened before and after it', () => {
    const notice = (number: number, writtenAt: Instant): NoticeView => ({
      ...{
        id: `n${number}`,
        outage: 'o1',
        system: 'AP',
        number,
        kind: 'update',
        subjectMs: '',
        subjectEn: '',
      },
      ...{
        dueAt: null,
        writtenAt,
        officer: 'p2',
        hash: '',
        toldAt: null,
        toldEverywhereAt: null,
        givenAt: null,
        withdrawn: null,
        channels: [],
      },
    });
    const lines = timelineOf(
      outage,
      [
        {
          kind: 'restored',
          at: instant('2026-11-21T06:02:00.000Z'),
          effectiveAt: instant('2026-11-21T05:40:00.000Z'),
          officer: 'p2',
        },
      ],
      [notice(2, instant('2026-11-21T06:05:00.000Z')), notice(1, instant('2026-11-21T03:00:00.000Z'))],
    );
    expect(lines.map(({ kind, notice }) => [kind, notice?.number])).toEqual([
      ['started', undefined],
      ['notice', 1],
      ['restored', undefined],
      ['notice', 2],
    ]);
  });

  it('keeps every decision in the history, with its ground', () => {
    const decided = (option: 'P1' | 'P3', note: string) => ({
      kind: 'decided' as const,
      at: instant('2026-11-21T01:00:00.000Z'),
      effectiveAt: instant('2026-11-21T01:00:00.000Z'),
      officer: 'p2',
      court: '05002',
      option,
      note,
    });
    const lines = timelineOf(outage, [decided('P1', ''), decided('P3', 'arahan')]);
    expect(lines.slice(1).map(({ option, note }) => [option, note])).toEqual([
      ['P1', undefined],
      ['P3', 'arahan'],
    ]);
  });

  it('stands in the order in which it was, when it was entered after the fact', () => {
    const at = instant('2026-11-22T01:00:00.000Z');
    const lines = timelineOf(outage, [
      { kind: 'reported', at, effectiveAt: outage.startedAt, officer: 'p1' },
      { kind: 'in-force', at, effectiveAt: instant('2026-11-21T03:15:00.000Z'), officer: 'system' },
      { kind: 'restored', at, effectiveAt: instant('2026-11-21T05:40:00.000Z'), officer: 'p2' },
    ]);
    expect(lines.map(({ kind }) => kind)).toEqual(['started', 'in-force', 'restored', 'reported']);
    expect(lines[1]?.enteredAt).toBe(at);
  });
});
