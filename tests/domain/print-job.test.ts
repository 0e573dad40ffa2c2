import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  copyMark, mayHavePaper, nextCopyNumber, nextPrintState, PRINT_EVENTS, PRINT_STATES, type PrintEvent, type PrintState,
} from '../../domain/print-job'; // prettier-ignore
import { codeOf, valueOf } from './expect-result';

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
    [['render-started', 'handed-over', 'handover-failed'], 'failed'],
    [['render-started', 'handed-over', 'handover-failed', 'render-started'], 'rendering'],
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
    ['failed', 'came-out'],
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
          if (mayHavePaper(before) && !mayHavePaper(state)) expect(event).toBe('handover-failed');
        }
      }),
    );
  });
});

describe('the marks on paper', () => {
  it('are none for the original and SALINAN n for the rest', () => {
    expect([copyMark(0), copyMark(1), copyMark(12)]).toEqual([undefined, 'SALINAN 1', 'SALINAN 12']);
  });

  it('go to a copy as soon as an earlier job may have paper, or will have', () => {
    for (const state of PRINT_STATES) {
      expect([state, nextCopyNumber([{ state, copy: 0 }])]).toEqual([state, state === 'failed' ? 0 : 1]);
    }
    expect(nextCopyNumber([])).toBe(0);
    expect(nextCopyNumber([{ state: 'spoiled', copy: 0 }, { state: 'not-out', copy: 1 }])).toBe(2); // prettier-ignore
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
          // a failed job whose mark went to another is taken up by that other one
          else if (
            job &&
            !(job.state === 'failed' && jobs.some((other) => other !== job && other.copy === job.copy))
          ) {
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
