import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../domain/time/civil-time';
import {
  mayWrite,
  nextOwed,
  stageOf,
  toldAt,
  toldEverywhereAt,
  type NoticeSituation,
  type Publication,
} from '../../../domain/notices/notice';

const at = (time: string): Instant => `2026-11-23T${time}:00.000Z` as Instant;

describe('when a notice counts as told (S0.5)', () => {
  it.each<[string, Publication, Instant | null]>([
    ['both: the later one', { email: at('03:10'), portal: at('03:40'), counter: null }, at('03:40')],
    ['both, the other way round', { email: at('03:50'), portal: at('03:40') }, at('03:50')],
    ['e-mail only', { email: at('03:10'), portal: null, counter: at('03:00') }, null],
    ['portal only', { email: null, portal: at('03:10') }, null],
    ['a system without e-mail: the portal', { portal: at('03:10'), counter: null }, at('03:10')],
    ['a system with a counter only', { counter: at('03:15') }, at('03:15')],
    ['no channel at all', {}, null],
  ])('%s', (_name, channels, expected) => expect(toldAt(channels)).toBe(expected));
});

describe('when a notice has reached every channel (S0.3)', () => {
  it.each<[string, Publication, Instant | null]>([
    ['the last of three', { email: at('03:10'), portal: at('03:40'), counter: at('03:20') }, at('03:40')],
    ['the first of them missing', { email: null, portal: at('03:40'), counter: at('03:20') }, null],
    ['the last of them missing', { email: at('03:10'), portal: at('03:40'), counter: null }, null],
    ['a counter only', { counter: at('03:15') }, at('03:15')],
    ['no channel at all', {}, null],
  ])('%s', (_name, channels, expected) => expect(toldEverywhereAt(channels)).toBe(expected));
});

const situation: NoticeSituation = {
  state: 'in-force',
  forceAt: at('03:00'),
  restoredAt: null,
  channels: ['email', 'portal', 'counter'],
  updateHours: 4,
  notices: [],
};
const told = (email: Instant | null, portal: Instant | null) => ({ email, portal, counter: null });

describe('what the public is owed next', () => {
  it.each<[string, Partial<NoticeSituation>, ReturnType<typeof nextOwed>]>([
    ['the first notice when the fallback comes into force', {}, { kind: 'first', at: at('03:00') }],
    ['the same before the threshold', { state: 'reported' }, { kind: 'first', at: at('03:00') }],
    ['nothing of a system that nobody is told of', { channels: [] }, null],
    ['nothing while nobody knows when it comes into force', { state: 'reported', forceAt: null }, null],
    [
      'still the first while only the portal has it: written is not published',
      { notices: [{ kind: 'first', channels: told(null, at('03:05')) }] },
      { kind: 'first', at: at('03:00') },
    ],
    [
      'an update, four hours from the later channel',
      { notices: [{ kind: 'first', channels: told(at('03:20'), at('03:05')) }] },
      { kind: 'update', from: at('03:20'), hours: 4 },
    ],
    [
      'the same deadline while an update stands on one channel only',
      {
        notices: [
          { kind: 'first', channels: told(at('03:20'), at('03:05')) },
          { kind: 'update', channels: told(at('07:00'), null) },
        ],
      },
      { kind: 'update', from: at('03:20'), hours: 4 },
    ],
    [
      'a new one once both have it, late or not',
      {
        notices: [
          { kind: 'first', channels: told(at('03:20'), at('03:05')) },
          { kind: 'update', channels: told(at('07:00'), at('08:30')) },
        ],
      },
      { kind: 'update', from: at('08:30'), hours: 4 },
    ],
    [
      'the latest publication counts, not the last one written',
      {
        notices: [
          { kind: 'first', channels: told(at('03:20'), at('09:00')) },
          { kind: 'update', channels: told(at('07:00'), at('08:30')) },
        ],
      },
      { kind: 'update', from: at('09:00'), hours: 4 },
    ],
    [
      'a free notice is no status',
      {
        notices: [
          { kind: 'first', channels: told(at('03:20'), at('03:05')) },
          { kind: 'free', channels: told(at('06:00'), at('06:00')) },
        ],
      },
      { kind: 'update', from: at('03:20'), hours: 4 },
    ],
    [
      'no update where none was promised',
      { updateHours: null, notices: [{ kind: 'first', channels: told(at('03:20'), at('03:05')) }] },
      null,
    ],
    [
      'the restoration when the system is back (S0.6)',
      { state: 'restored', restoredAt: at('09:00') },
      { kind: 'restoration', at: at('09:00') },
    ],
    [
      'the same while the counter alone has not had it: all three channels (S0.6)',
      {
        state: 'restored',
        restoredAt: at('09:00'),
        notices: [{ kind: 'restoration', channels: told(at('09:05'), at('09:06')) }],
      },
      { kind: 'restoration', at: at('09:00') },
    ],
    [
      'nothing when that is told on all three',
      {
        state: 'restored',
        restoredAt: at('09:00'),
        notices: [
          { kind: 'restoration', channels: { ...told(at('09:05'), at('09:06')), counter: at('09:07') } },
        ],
      },
      null,
    ],
    [
      'nothing when it never came into force',
      { state: 'restored', forceAt: null, restoredAt: at('02:00') },
      null,
    ],
    ['nothing of a closed outage', { state: 'closed', restoredAt: at('09:00') }, null],
    ['nothing of one that was none', { state: 'dismissed' }, null],
  ])('%s', (_name, change, expected) => expect(nextOwed({ ...situation, ...change })).toEqual(expected));
});

it.each([
  ['11:59', 'calm'],
  ['12:30', 'near'],
  ['12:59', 'near'],
  ['13:00', 'late'],
  ['14:00', 'late'],
])('due at 13:00, %s is %s', (time, stage) => expect(stageOf(at('13:00'), at(time))).toBe(stage));

it('a first notice once, updates after it, a restoration when it is back, a free one while it is open', () => {
  const kinds = (state: NoticeSituation['state'], hasFirst: boolean) =>
    (['first', 'update', 'restoration', 'free'] as const).filter((kind) => mayWrite(kind, state, hasFirst));
  expect(kinds('reported', false)).toEqual(['free']);
  expect(kinds('in-force', false)).toEqual(['first', 'free']);
  expect(kinds('in-force', true)).toEqual(['update', 'free']);
  expect(kinds('restored', true)).toEqual(['restoration', 'free']);
  expect(kinds('closed', true)).toEqual([]);
});
