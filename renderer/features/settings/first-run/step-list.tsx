import { IconCheck } from '@tabler/icons-react';
import { useWords } from '../../../ui/words';
import styles from './step-list.module.css';
import type { Step } from './wizard-form';

interface StepListProps {
  readonly steps: readonly Step[];
  readonly at: number;
  readonly onGo: (step: Step) => void;
}

/** Where one stands; steps already answered can be gone back to. */
export function StepList({ steps, at, onGo }: StepListProps) {
  const say = useWords('settings');
  return (
    <nav aria-label={say('firstRun.steps')}>
      <ol className={styles.steps}>
        {steps.map((step, place) => (
          <li key={step}>
            <button
              type="button"
              className={`${styles.step} ${place === at ? styles.now : ''}`}
              disabled={place > at}
              aria-current={place === at ? 'step' : undefined}
              onClick={() => onGo(step)}
            >
              <span className={styles.sign} aria-hidden>
                {place < at ? <IconCheck size={15} stroke={2.4} /> : place + 1}
              </span>
              {say(`firstRun.${step}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
