import type { SecretSlip } from '../../../../preload/contract/settings';
import { useDo } from '../../../ui/bridge';
import { Section } from '../../../ui/section';
import { useWords } from '../../../ui/words';
import styles from './enrolment-card.module.css';
import { HandSheet } from './hand-sheet';

interface SecretSlipsProps {
  readonly slips: readonly SecretSlip[];
  readonly recoveryCode: string;
}

/** One-time secrets for the officers who were not there, shown this once. */
export function SecretSlips({ slips, recoveryCode }: SecretSlipsProps) {
  const say = useWords('settings');
  const hand = useDo('settings.printSlips');
  return (
    <Section title={say('firstRun.slips.title')}>
      <p>{say('firstRun.slips.lead')}</p>
      <dl className={styles.slips}>
        {slips.map(({ code, name, secret }) => (
          <div key={code}>
            <dt>{`${code} ${name}`}</dt>
            <dd className={styles.print}>{secret}</dd>
          </div>
        ))}
      </dl>
      <HandSheet
        sheet="slips"
        handed={hand}
        onHand={(folder) => void hand.run({ recoveryCode, slips: [...slips], folder })}
      />
    </Section>
  );
}
