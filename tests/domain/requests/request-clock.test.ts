/** A request's clocks, by hand for every unit, and what holds of any request. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { USUAL_HOURS } from '../../../domain/calendar/opening-hours';
import { due, type DueQuestion } from '../../../domain/calendar/working-time';
import { stateAfter } from '../../../domain/life';
import { shippedServices } from '../../../domain/requests/catalogue';
import { requestLife, type RequestEvent } from '../../../domain/requests/request';
import { clocksOf, isBroken, nextDue, type DueOf, warnAt } from '../../../domain/requests/request-clock';
import type { Service } from '../../../domain/requests/service';
import {
  instantOfLocalMinute,
  toLocalText,
  type CivilDate,
  type Instant,
} from '../../../domain/time/civil-time';

const at = (local: string): Instant => instantOfLocalMinute(local);
const minute = (instant: Instant | null): string | null =>
  instant === null ? null : toLocalText(instant).slice(0, 16);

/** Kuala Lumpur rests on Saturday and Sunday; Christmas is its only holiday here. */
const CALENDAR: Pick<DueQuestion, 'state' | 'opening' | 'holidays'> = {
  state: 'MY-14',
  opening: USUAL_HOURS,
  holidays: [{ date: '2026-12-25' as CivilDate, name: 'Hari Krismas', states: '*' }],
};
const dueOf: DueOf = (from, amount, pauses) => {
  const answer = due({
    ...CALENDAR,
    from: toLocalText(from).slice(0, 16),
    amount,
    pauses: pauses.map((pause) => ({
      from: toLocalText(pause.from).slice(0, 16),
      to: pause.to === null ? null : toLocalText(pause.to).slice(0, 16),
    })),
  });
  if (!answer.ok) throw new RangeError(answer.error.code);
  const { due: local, why } = answer.value;
  return { at: local === undefined ? null : instantOfLocalMinute(local), why };
};

const serviceOf = (code: string): Service => {
  const found = shippedServices.find((service) => service.code === code);
  if (!found) throw new Error(code);
  return found;
};

const event = (
  kind: RequestEvent['kind'],
  local: string,
  change: Partial<RequestEvent> = {},
): RequestEvent => ({
  ...{ kind, step: '', clock: '', happenedAt: at(local), toAt: null, who: '', way: null, reference: '' },
  ...{ note: '', recordedAt: at(local), officer: 'P001' },
  ...change,
});

const clocksAfter = (code: string, arrived: string, events: readonly RequestEvent[] = []) => {
  const service = serviceOf(code);
  const state = stateAfter(requestLife(service, at(arrived), 'P001'), events);
  return clocksOf(service, state, dueOf);
};
const dueAfter = (code: string, arrived: string, events: readonly RequestEvent[] = []): string | null =>
  minute(nextDue(clocksAfter(code, arrived, events))?.dueAt ?? null);

// 2026-12-18 is a Friday
describe('when a promise falls due', () => {
  it.each([
    ['two working hours, over the weekend', 'help-desk', '2026-12-18T16:30', '2026-12-21T09:30'],
    ['24 clock hours, over the weekend', 'technical-outage', '2026-12-18T16:30', '2026-12-19T16:30'],
    ['48 clock hours', 'technical-outage-physical', '2026-12-18T16:30', '2026-12-20T16:30'],
    ['less than one clock hour', 'security-incident', '2026-12-18T16:30', '2026-12-18T17:30'],
    ['one day', 'portal-content', '2026-12-18T16:30', '2026-12-21T17:00'],
    ['one day, received at closing', 'portal-content', '2026-12-18T17:00', '2026-12-22T17:00'],
    ['two days, across the holiday', 'official-e-mail', '2026-12-23T09:00', '2026-12-28T17:00'],
    ['one week', 'portal-coordination', '2026-12-18T09:00', '2026-12-28T17:00'],
    ['two weeks', 'ict-project', '2026-12-01T09:00', '2026-12-15T17:00'],
    ['one month, the last of its days', 'lan-new-medium', '2026-12-31T09:00', '2027-02-01T17:00'],
    ['one year', 'development-large', '2026-12-18T09:00', '2027-12-20T17:00'],
  ])('%s', (_, code, arrived, expected) => {
    expect(dueAfter(code, arrived)).toBe(expected);
  });

  it('counts from the owner’s confirmation, from the customer’s agreement, from the agreed time', () => {
    const confirmed = event('done', '2026-12-21T10:00', { step: 'owner-confirm' });
    expect(dueAfter('report-ad-hoc', '2026-12-01T09:00')).toBeNull();
    expect(dueAfter('report-ad-hoc', '2026-12-01T09:00', [confirmed])).toBe('2026-12-24T17:00');
    const agreed = event('done', '2026-12-14T10:00', { step: 'customer-agree' });
    expect(dueAfter('map-copy', '2026-12-01T09:00', [agreed])).toBe('2026-12-18T17:00');
    const visit = event('done', '2026-12-14T10:00', { step: 'agree-visit', toAt: at('2026-12-16T14:00') });
    expect(dueAfter('mygpki-on-site', '2026-12-01T09:00', [visit])).toBe('2026-12-18T14:00');
  });
});

describe('a pause that an entry allows', () => {
  it.each([
    ['over a weekend', [['2026-12-18T10:00', '2026-12-21T18:00']], '2026-12-23T17:00'],
    ['across the holiday', [['2026-12-21T12:00', '2026-12-28T08:00']], '2026-12-29T17:00'],
    ['two that overlap', [['2026-12-18T10:00', '2026-12-21T18:00'], ['2026-12-21T09:00', '2026-12-22T18:00']], '2026-12-24T17:00'],
    ['without an end', [['2026-12-18T10:00', null]], null],
  ] as const)('%s', (_, pauses, expected) => {
    const events = pauses.flatMap(([from, to]) => [
      event('paused', from),
      ...(to === null ? [] : [event('resumed', to)]),
    ]);
    expect(dueAfter('official-e-mail', '2026-12-18T09:00', events)).toBe(expected);
  }); // prettier-ignore
});

describe('kept, extended in time, broken', () => {
  const extended = (to: string, told: string, recorded = told) =>
    event('extended', told, { clock: 'official-e-mail', toAt: at(to), recordedAt: at(recorded) });
  const delivered = (local: string) => event('done', local, { step: 'deliver' });
  // due on Tuesday 22nd at 17:00
  it.each([
    ['at the last minute', [delivered('2026-12-22T17:00')], 'kept'],
    ['a minute late', [delivered('2026-12-22T17:01')], 'broken'],
    ['in the extended time', [extended('2026-12-30T17:00', '2026-12-22T16:59'), delivered('2026-12-30T17:00')], 'extended'],
    ['told as the time ended', [extended('2026-12-30T17:00', '2026-12-22T17:00'), delivered('2026-12-29T17:00')], 'broken'],
    ['told in time, written down late', [extended('2026-12-30T17:00', '2026-12-22T16:00', '2026-12-22T17:00'), delivered('2026-12-29T17:00')], 'broken'],
    ['extended, and in the first time all the same', [extended('2026-12-30T17:00', '2026-12-22T09:00'), delivered('2026-12-22T10:00')], 'kept'],
    ['later than the extended time', [extended('2026-12-30T17:00', '2026-12-22T09:00'), delivered('2026-12-30T17:01')], 'broken'],
    ['refused in time', [event('refused', '2026-12-22T10:00', { step: 'approve' })], 'ended'],
    ['refused too late', [event('refused', '2026-12-23T10:00', { step: 'approve' })], 'broken'],
  ] as const)('%s', (_, events, kind) => {
    expect(clocksAfter('official-e-mail', '2026-12-18T09:00', events)[0]?.standing.kind).toBe(kind);
  }); // prettier-ignore

  it('less than an hour is over at the hour itself', () => {
    const acted = (local: string) => event('done', local, { step: 'act-at-once' });
    const kindAt = (local: string) =>
      clocksAfter('security-incident', '2026-12-18T10:00', [acted(local)])[0]?.standing.kind;
    expect([kindAt('2026-12-18T10:59'), kindAt('2026-12-18T11:00')]).toEqual(['kept', 'broken']);
  });

  it('an unfulfilled promise is broken once its time is over, and warned of before', () => {
    const [clock] = clocksAfter('official-e-mail', '2026-12-18T09:00');
    expect(clock && isBroken(clock, at('2026-12-22T17:00'))).toBe(false);
    expect(clock && isBroken(clock, at('2026-12-22T17:01'))).toBe(true);
    expect(minute(warnAt(at('2026-12-18T09:00'), at('2026-12-18T19:00'), 80))).toBe('2026-12-18T17:00');
  });

  it('a request that is reopened from its delivery runs on as if that had not been', () => {
    const reopened = event('reopened', '2026-12-23T09:00', { step: 'deliver' });
    const [clock] = clocksAfter('official-e-mail', '2026-12-18T09:00', [
      delivered('2026-12-22T10:00'),
      reopened,
    ]);
    expect(clock?.standing).toMatchObject({ kind: 'running', late: false });
    expect(clock && isBroken(clock, at('2026-12-23T09:00'))).toBe(true);
  });
});

describe('of any request', () => {
  const local = fc
    .integer({ min: 0, max: 30 * 24 * 60 })
    .map((minutes) => new Date(Date.UTC(2026, 11, 1, 0, minutes)).toISOString().slice(0, 16));
  const code = fc.constantFrom(...shippedServices.map((service) => service.code));

  it('a pause never brings a promise nearer', () => {
    fc.assert(
      fc.property(
        code,
        local,
        local,
        fc.integer({ min: 0, max: 20_000 }),
        (service, arrived, from, length) => {
          const without = nextDue(clocksAfter(service, arrived))?.dueAt;
          const to = minute(new Date(Date.parse(at(from)) + length * 60_000).toISOString() as Instant) ?? '';
          const paused = clocksAfter(service, arrived, [event('paused', from), event('resumed', to)]);
          const dueAt = nextDue(paused)?.dueAt;
          if (without !== undefined) expect(dueAt !== undefined && dueAt >= without).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('steps that were written down in another order lead to the same clocks', () => {
    fc.assert(
      fc.property(local, fc.shuffledSubarray(['approve', 'owner-confirm', 'deliver'], { minLength: 3 }), (first, order) => {
        const done = (step: string, days: number) =>
          event('done', minute(new Date(Date.parse(at(first)) + days * 86_400_000).toISOString() as Instant) ?? '', { step });
        const events = [done('approve', 1), done('owner-confirm', 2), done('deliver', 6)];
        const other = order.flatMap((step) => events.filter((each) => each.step === step));
        expect(clocksAfter('report-new', first, other)).toEqual(clocksAfter('report-new', first, events));
      }),
    );
  }); // prettier-ignore

  it('folding step by step is folding anew', () => {
    fc.assert(
      fc.property(local, fc.array(local, { maxLength: 6 }), (arrived, times) => {
        const service = serviceOf('official-e-mail');
        const life = requestLife(service, at(arrived), 'P001');
        const events = times.map((time, n) =>
          n % 2 === 0
            ? event('extended', time, { clock: 'official-e-mail', toAt: at(time) })
            : event('corrected', time, { step: 'receive' }),
        );
        const stepwise = events.reduce(life.evolve, life.initial);
        expect(clocksOf(service, stepwise, dueOf)).toEqual(clocksAfter('official-e-mail', arrived, events));
      }),
    );
  });
});
