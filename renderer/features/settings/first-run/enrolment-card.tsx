import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '../../../../preload/contract/contract';
import { useDo } from '../../../ui/bridge';
import { useWords } from '../../../ui/words';
import { groupsOfFour } from '../fingerprint';
import styles from './enrolment-card.module.css';
import { HandSheet } from './hand-sheet';
import { SecretSlips } from './secret-slips';
import { FirstRunPage } from './first-run-page';

interface EnrolmentCardProps {
  readonly made: OutputOf<'settings.setUp'>;
  readonly onFinish: () => void;
}

/** The enrolment sheet on the screen: the recovery code is shown this once. */
export function EnrolmentCard({ made, onFinish }: EnrolmentCardProps) {
  const say = useWords('settings');
  const [kept, setKept] = useState(false);
  const { counter, epoch, fingerprint, recoveryCode } = made.enrolment;
  const [handed, setHanded] = useState(false);
  const hand = useDo('settings.printEnrolment', { onDone: () => setHanded(true) });
  return (
    <FirstRunPage>
      <div className={styles.page}>
        <h1 className={styles.title} tabIndex={-1}>
          {say('firstRun.done', { counter })}
        </h1>
        <p className={styles.lead}>{say('firstRun.doneLead')}</p>
        <div className={styles.sheet}>
          <div className={styles.recovery}>
            <div className={styles.label}>{say('firstRun.recovery')}</div>
            <div className={styles.code}>{recoveryCode}</div>
            <div className={styles.note}>{say('firstRun.recoveryNote')}</div>
          </div>
          <dl className={styles.facts}>
            <dt>{say('firstRun.counterNumber')}</dt>
            <dd>{counter}</dd>
            <dt>{say('firstRun.epoch')}</dt>
            <dd>{epoch}</dd>
            <dt>{say('firstRun.fingerprint')}</dt>
            <dd className={styles.print}>{groupsOfFour(fingerprint)}</dd>
          </dl>
        </div>
        <HandSheet
          sheet="enrolment"
          handed={hand}
          autoFocus
          onHand={(folder) => void hand.run({ recoveryCode, folder })}
        />
        {made.slips.length > 0 && <SecretSlips slips={made.slips} recoveryCode={recoveryCode} />}
        <Checkbox
          mt="lg"
          mb="lg"
          label={say('firstRun.kept')}
          description={handed ? undefined : say('firstRun.keptLater')}
          checked={kept}
          disabled={!handed}
          onChange={(event) => setKept(event.currentTarget.checked)}
        />
        <Button disabled={!kept} onClick={onFinish}>
          {say('firstRun.finish')}
        </Button>
      </div>
    </FirstRunPage>
  );
}
