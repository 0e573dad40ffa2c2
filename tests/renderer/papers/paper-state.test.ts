import { instant } from '../../helpers/instant';
import { describe, expect, it } from 'vitest';
import { nextPrintState, type PrintEvent } from '../../../domain/papers/print-job';
import type { Paper } from '../../../preload/contract/values';
import {
  awaitsAnswer,
  isHeldUp,
  mayAnswer,
  mayPrintAgain,
  type Answer,
} from '../../../renderer/features/papers/paper-state';

const paper = (state: Paper['state'], trouble?: string): Paper => ({
  id: 'p1', kind: 'receipt', number: 'R2-000001', size: 'A5', copy: 0, state, extra: 0, superseded: false, printer: 'A5',
  queuedAt: instant('2026-11-21T02:00:00.000Z'), ...(trouble === undefined ? {} : { trouble }),
}); // prettier-ignore

const STATES: Paper['state'][] = [
  'queued',
  'rendering',
  'sent',
  'confirmed',
  'spoiled',
  'unknown',
  'not-out',
  'withdrawn',
];
const ANSWERS: Answer[] = ['came-out', 'spoiled', 'did-not-come-out', 'two-came-out'];

describe('what the clerk may say of a paper', () => {
  const pairs = STATES.flatMap((state) => ANSWERS.map((answer) => [state, answer] as const));
  it.each(pairs)('%s: %s is offered exactly when the print rules take it', (state, answer) => {
    const allowed = nextPrintState(state, answer satisfies PrintEvent).ok;
    expect(mayAnswer(paper(state), answer)).toBe(allowed);
  });
});

it('asks only for papers that may lie on a printer', () => {
  expect(STATES.filter((state) => awaitsAnswer(paper(state)))).toEqual(['sent', 'unknown']);
});

it('tries a paper again only while nothing can have come out', () => {
  expect(isHeldUp(paper('queued', 'printer-disabled'))).toBe(true);
  expect(isHeldUp(paper('queued'))).toBe(false);
  expect(mayPrintAgain(paper('queued'))).toBe(false);
  expect(mayPrintAgain(paper('spoiled'))).toBe(true);
});
