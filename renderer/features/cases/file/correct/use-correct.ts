import { useState } from 'react';
import { HEARING_DOUBTS } from '../../../../../domain/cases/case-doubts';
import type { CallError } from '../../../../../preload/contract/call';
import type { OutputOf } from '../../../../../preload/contract/contract';
import { useByRule } from '../../../../ui/approval';
import { useIntentKey } from '../../../../ui/bridge';
import { useConfirm } from '../../../../ui/confirm';
import { useErrorSentence } from '../../../../ui/trouble';
import { useWords } from '../../../../ui/words';
import { askedOf, changesIn, standingForm, type CorrectForm, type Subject } from './subjects';
import { useChangeText } from './use-change-text';

const DOUBTS = [...HEARING_DOUBTS, 'address-missing'] as const;
type Doubt = (typeof DOUBTS)[number];
const isDoubt = (code: string): code is Doubt => (DOUBTS as readonly string[]).includes(code);

export interface Correcting {
  /** True once it is kept; false when it was refused or called off. */
  run(subject: Subject, form: CorrectForm): Promise<boolean>;
  readonly busy: boolean;
  readonly error: CallError | null;
}

/** Keeps a correction, asking about doubts and for a supervisor's approval on the way. */
export function useCorrect({ case: { id, number } }: OutputOf<'cases.get'>): Correcting {
  const say = useWords('cases');
  const counter = useWords('counter');
  const sentence = useErrorSentence();
  const ask = useConfirm();
  const textOf = useChangeText();
  const { key } = useIntentKey();
  const correct = useByRule('cases.correct');
  const [error, setError] = useState<CallError | null>(null);

  /** What the approver reads beside the sentence: whose case, and each value as it was and as it will be. */
  const detailsOf = (subject: Subject, form: CorrectForm): string[] => {
    const standing = standingForm(subject, '');
    const before: Record<string, string> = subject.of === 'hearing' ? standing.hearing : standing.parties[0];
    const changes = Object.entries(changesIn(subject, form)).map(([field, corrected = '']) =>
      textOf(subject.of, { field, former: before[field] ?? '', corrected }),
    );
    return [say('correct.case', { number }), ...changes, say('correct.why', { reason: form.reason })];
  };

  const run = async (subject: Subject, form: CorrectForm): Promise<boolean> => {
    setError(null);
    const acceptedWarnings: Doubt[] = [];
    for (;;) {
      const input = { key, id, reason: form.reason, acceptedWarnings, ...askedOf(subject, form) };
      const answer = await correct.run(input, detailsOf(subject, form));
      if (answer === null || answer.ok) return answer !== null;
      const { code } = answer.error;
      if (!isDoubt(code) || acceptedWarnings.includes(code)) {
        setError(answer.error);
        return false;
      }
      const yes = await ask({
        title: counter(`doubts.${code}.title`),
        text: sentence(answer.error),
        yes: counter(`doubts.${code}.yes`),
        no: counter('doubts.back'),
        careful: true,
      });
      if (!yes) return false;
      acceptedWarnings.push(code);
    }
  };
  return { run, busy: correct.busy, error };
}
