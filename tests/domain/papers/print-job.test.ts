import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mayHavePaper, nextCopyNumber, nextPrintState, PRINT_EVENTS, PRINT_STATES, type PrintEvent, type PrintState,
} from '../../../domain/papers/print-job'; // prettier-ignore
import { codeOf, valueOf } from '../expect-result';

const run = (...events: PrintEvent[]): PrintState =>
  events.reduce<PrintState>((state, event) => valueOf(nextPrintState(state, event)), 'queued');

describe('a print job', () => {
  it.each<[PrintEvent[], PrintState]>([
    [['render-started'], 'rendering'],
    [['render-started', 'handed-over'], 'sent'],
    [['render-started', 'handed-over', 'came-out'], 'confirmed'],
    [['render-started', 'handed-over', 'spoiled'], 'spoiled'],
    [['render-started', 'handed-over', 'did-not-come-out'], 'not-out'],
    [['render-started', 'handed-over', 'two-came-out'], 'confirmed'],
    [['render-started', 'crashed'], 'queued'],
    [['render-started', 'handed-over', 'crashed'], 'unknown'],
    [['render-started', 'handed-over', 'crashed', 'came-out'], 'confirmed'],
    [['held'], 'queued'],
    [['render-started', 'held'], 'queued'],
    [['render-started', 'handed-over', 'held'], 'queued'],
    [['render-started', 'handed-over', 'held', 'render-started'], 'rendering'],
    [['render-started', 'kept-as-file'], 'confirmed'],
    [['withdrawn'], 'withdrawn'],
    [['fate-lost'], 'unknown'],
    [['render-started', 'withdrawn'], 'withdrawn'],
    [['render-started', 'handed-over', 'did-not-come-out', 'came-out'], 'confirmed'],
    [['render-started', 'handed-over', 'came-out', 'spoiled'], 'spoiled'],
  ])('%j leaves it %s', (events, state) => {
    expect(run(...events)).toBe(state);
  });

  it.each<[PrintState, PrintEvent]>([
    ['queued', 'handed-over'],
    ['queued', 'came-out'],
    ['rendering', 'came-out'],
    ['sent', 'render-started'],
    ['unknown', 'render-started'],
    ['not-out', 'render-started'],
    ['confirmed', 'render-started'],
    ['confirmed', 'did-not-come-out'],
    ['spoiled', 'came-out'],
    ['unknown', 'held'],
    ['unknown', 'handed-over'],
    ['sent', 'withdrawn'],
    ['confirmed', 'fate-lost'],
    ['queued', 'kept-as-file'],
  ])('that is %s refuses %s', (state, event) => {
    expect(codeOf(nextPrintState(state, event))).toBe('print-state-wrong');
  });

  it('that reached the spooler can never be started again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PRINT_EVENTS), { maxLength: 12 }), (events) => {
        let state: PrintState = 'queued';
        for (const event of events) {
          const before = state;
          const next = nextPrintState(state, event);
          state = next.ok ? next.value : state;
          if (mayHavePaper(before) && !mayHavePaper(state)) expect([before, event]).toEqual(['sent', 'held']);
        }
      }),
    );
  });
});

it('may come out, now or later, once it went to a printer, whatever was seen', () => {
  const out = PRINT_STATES.filter(mayHavePaper);
  expect(out).toEqual(['sent', 'confirmed', 'spoiled', 'unknown', 'not-out']);
});

describe('the marks on paper', () => {
  it('go to a copy as soon as there is an earlier job, waiting or done', () => {
    expect(nextCopyNumber([])).toBe(0);
    expect(nextCopyNumber([{ copy: 0 }])).toBe(1);
    expect(nextCopyNumber([{ copy: 1 }, { copy: 0 }])).toBe(2);
  });

  it('leave at most one paper without SALINAN, and no mark on two papers', () => {
    const steps = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.constantFrom(...PRINT_EVENTS, 'print-again')), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(steps, (list) => {
        const jobs: { state: PrintState; copy: number }[] = [];
        for (const [pick, step] of list) {
          const job = jobs[pick % Math.max(1, jobs.length)];
          if (step === 'print-again') jobs.push({ state: 'queued', copy: nextCopyNumber(jobs) });
          else if (job) {
            const next = nextPrintState(job.state, step);
            if (next.ok) job.state = next.value;
          }
        }
        const marks = jobs.filter((job) => mayHavePaper(job.state)).map((job) => job.copy);
        expect(new Set(marks).size).toBe(marks.length);
      }),
    );
  });
});
