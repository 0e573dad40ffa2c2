import { describe, expect, it } from 'vitest';
import type { OutageState } from '../../../domain/outages/outage';
import { nextStep, type RunbookStep, type StepDue } from '../../../domain/runbooks/runbook';

const step = (
  id: string,
  at: Exclude<StepDue['at'], 'after-force' | 'after-restoration'>,
  more: Partial<RunbookStep> & { state?: string } = {},
) => ({
  ...{ id, textMs: id, textEn: id, noteMs: '', noteEn: '', cite: '', who: 'clerk' },
  ...{ due: { at }, evidence: false, action: null, state: 'open', ...more },
});

const advice = step('advice', 'in-force');
const owed = step('owed', 'in-force', { evidence: true });
const back = step('back', 'restored');
const enter = step('enter', 'restored', { action: 'enter' });

describe('the step that comes next', () => {
  it.each<[string, ReturnType<typeof step>[], OutageState, string | null]>([
    ['what is pressing goes before advice', [advice, owed], 'in-force', 'owed'],
    ['a deadline is pressing', [advice, step('call', 'at-once')], 'in-force', 'call'],
    ['advice, where nothing presses', [advice, back], 'in-force', 'advice'],
    ['nothing of the recovery before it', [enter], 'in-force', null],
    ['evidence still owed, once it is back', [advice, owed, enter], 'restored', 'owed'],
    ['else what the recovery asks for', [advice, back, enter], 'restored', 'enter'],
    ['nothing that is done', [{ ...owed, state: 'done' }, advice], 'in-force', 'advice'],
    ['nothing of an outage that is closed', [owed, enter], 'closed', null],
    ['nothing of a report that was dismissed', [owed], 'dismissed', null],
  ])('%s', (_, steps, outage, expected) => expect(nextStep(steps, outage)?.id ?? null).toBe(expected));
});
