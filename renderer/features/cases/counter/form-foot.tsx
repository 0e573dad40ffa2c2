import { toInstant } from '../../../../domain/time/civil-time';
import { Button } from '@mantine/core';
import { forwardRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { rm, timeOf } from '../../../ui/format';
import { KeyHint } from '../../../ui/key-hint';
import { useWords } from '../../../ui/words';
import type { CaseForm } from './form/case-form';
import styles from './counter-form.module.css';
import { useCounterFacts } from './form/counter-facts';
import { amountDue, totalOf } from './payment/settlement';

export interface FormFootProps {
  readonly last: boolean;
  /** Nothing stands between the form and F9. */
  readonly ready: boolean;
  readonly busy: boolean;
  readonly keptAt: number | null;
  readonly onNext: () => void;
  readonly onIssue: () => void;
}

/** Always in sight: what it comes to, and the one thing to do next. */
export const FormFoot = forwardRef<HTMLButtonElement, FormFootProps>(function FormFoot(props, issueRef) {
  const { last, ready, busy, keptAt, onNext, onIssue } = props;
  const say = useWords('counter');
  const facts = useCounterFacts();
  const { control } = useFormContext<CaseForm>();
  const [fees, payment] = useWatch({ control, name: ['fees', 'payment'] });
  const due = amountDue({ fees, payment }, facts.settings.office.roundMethods);
  return (
    <footer className={styles.foot}>
      <span className={styles.draft} role="status">
        {keptAt === null ? say('foot.draftNone') : say('foot.draftKept', { time: timeOf(toInstant(keptAt)) })}
      </span>
      <span className={styles.total}>
        <span>{say(payment.method === 'waiver' ? 'fees.waived' : 'foot.total')}</span>
        <strong>{rm(due?.amountSen ?? totalOf(fees))}</strong>
      </span>
      {!last && (
        <Button variant="default" onClick={onNext} rightSection={<KeyHint keys="Enter" />} tabIndex={-1}>
          {say('foot.next')}
        </Button>
      )}
      <Button
        ref={issueRef}
        variant={last || ready ? 'filled' : 'light'}
        onClick={onIssue}
        loading={busy}
        rightSection={<KeyHint keys="F9" />}
        aria-keyshortcuts="F9"
      >
        {busy ? say('foot.issuing') : say('foot.issue')}
      </Button>
    </footer>
  );
});
