import { Select } from '@mantine/core';
import type { OutputOf } from '../../../../preload/contract/contract';
import { useWords } from '../../../ui/words';
import type { Answer, Answers } from './answers';
import styles from './import.module.css';

const MAY_BE_NEW: readonly string[] = ['other-form', 'number-slip', 'same-phone', 'email-of-other'];

export interface DoubtRulesProps {
  readonly reasons: OutputOf<'applicants.preview'>['reasons'];
  readonly answers: Answers;
}

/** One decision for all rows of a reason; single rows may still be answered otherwise below. */
export function DoubtRules({ reasons, answers }: DoubtRulesProps) {
  const say = useWords('applicants');
  const reasonOf = (reason: string): string => say.any(`reasons.${reason}`) ?? reason;
  return (
    <div className={styles.reasons}>
      {reasons
        .filter(({ pile }) => pile === 'doubtful')
        .map(({ reason, count }) => (
          <div key={reason} className={styles.rule}>
            <span>
              {reasonOf(reason)} <strong>{count}</strong>
            </span>
            <AnswerSelect
              label={say('import.ofReason', { reason: reasonOf(reason) })}
              value={answers.ofDoubt(reason)}
              offered={MAY_BE_NEW.includes(reason) ? ['new', 'update', 'skip'] : ['update', 'skip']}
              onChange={(answer) => answers.answerDoubt(reason, answer)}
            />
          </div>
        ))}
    </div>
  );
}

export interface AnswerSelectProps {
  readonly label: string;
  readonly value: Answer | null;
  readonly offered: readonly Answer[];
  readonly onChange: (answer: Answer | null) => void;
}

/** New, update, skip, or not decided. */
export function AnswerSelect({ label, value, offered, onChange }: AnswerSelectProps) {
  const say = useWords('applicants');
  return (
    <Select
      aria-label={label}
      size="xs"
      w={178}
      allowDeselect={false}
      data={[...offered, 'later' as const].map((each) => ({
        value: each,
        label: say(`import.answers.${each}`),
      }))}
      value={value ?? 'later'}
      onChange={(next) => onChange(next === 'later' ? null : next)}
    />
  );
}
