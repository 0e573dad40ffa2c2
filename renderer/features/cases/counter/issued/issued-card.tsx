import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import type { Issued } from '../../../../../preload/contract/cases';
import { BigNumber } from '../../../../ui/big-number';
import { useRead } from '../../../../ui/bridge';
import { rm } from '../../../../ui/format';
import { KeyHint } from '../../../../ui/key-hint';
import { useShortcuts } from '../../../../ui/keys';
import { useWords } from '../../../../ui/words';
import { PaperAnswers } from '../../../papers/paper-answers';
import { isKeptAsFile } from '../../../../../domain/papers/print-job';
import { awaitsAnswer, mayPrintAgain } from '../../../papers/paper-state';
import type { CaseForm } from '../form/case-form';
import { IssuedPaper } from '../../../summonses/issued-paper';
import { caseTypeOf, useCounterFacts } from '../form/counter-facts';
import styles from './issued-card.module.css';

export interface IssuedCardProps {
  readonly issued: Issued;
  readonly form: CaseForm;
  readonly onNext: () => void;
  /** Another case between the same people. */
  readonly onSameParties: () => void;
}

/** After F9: the numbers to read out, the change to hand back, and whether the papers came out. */
export function IssuedCard({ issued, form, onNext, onSameParties }: IssuedCardProps) {
  const say = useWords('counter');
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  const read = useRead('cases.get', { id: issued.case.id });
  const papers = read.data?.papers ?? issued.papers;
  useEffect(() => heading.current?.focus(), []);
  useShortcuts([
    { keys: 'F2', label: 'counter:keys.newCase', run: onNext },
    { keys: 'Alt+S', label: 'counter:issued.sameParties', run: onSameParties },
  ]);
  const { receipt, summons } = issued;
  const isClaim = caseTypeOf(useCounterFacts(), form.caseType)?.kind !== 'application';
  const open = papers.some((paper) => awaitsAnswer(paper) || !mayPrintAgain(paper));
  return (
    <div className={styles.page}>
      <section aria-label={say('issued.title')}>
        <h1 className={styles.title} ref={heading} tabIndex={-1}>
          <IconCircleCheck size={26} aria-hidden />
          {say('issued.title')}
        </h1>
        <div className={styles.numbers}>
          <BigNumber label={say('issued.case')} value={issued.case.number} size="lg" />
          <BigNumber
            label={say('issued.receipt')}
            value={receipt === null ? '–' : receipt.number}
            size="lg"
            note={receipt === null ? say('issued.noReceipt') : undefined}
          />
          <div className={styles.change}>
            <Money issued={issued} form={form} />
          </div>
          {receipt !== null && (
            <div className={styles.trace}>
              <code>{say('issued.trace', { code: receipt.traceCode })}</code>
            </div>
          )}
        </div>
      </section>
      <section aria-label={say('issued.papers')}>
        {papers.length > 0 && (
          <>
            <h2 className={styles.question}>{open ? say('issued.papers') : say('issued.paperList')}</h2>
            <p className={styles.note}>
              {say(
                open ? 'issued.papersNote' : papers.every(isKeptAsFile) ? 'issued.asFiles' : 'issued.done',
              )}
            </p>
            <PaperAnswers papers={papers} withAll />
          </>
        )}
        {summons?.made === 'printed' && (
          <p className={styles.sign}>
            {say(isClaim ? 'issued.copies' : 'issued.noticeCopies', { count: summons.copies })}.{' '}
            {say(isClaim ? 'issued.sign' : 'issued.signNotice')}
          </p>
        )}
        {summons?.made === 'own-copies' && (
          <p className={styles.sign}>{say('issued.ownCopies', { count: summons.copies })}</p>
        )}
        {summons !== null && <IssuedPaper caseId={issued.case.id} />}
        {summons === null && !isClaim && <p className={styles.sign}>{say('issued.noNotice')}</p>}
        <div className={styles.actions}>
          <Button size="md" onClick={onNext} rightSection={<KeyHint keys="F2" />}>
            {say('issued.next')}
          </Button>
          <Button size="md" variant="default" onClick={onSameParties} rightSection={<KeyHint keys="Alt+S" />}>
            {say('issued.sameShort')}
          </Button>
          <Button size="md" variant="default" onClick={() => void navigate(`/cases/${issued.case.id}`)}>
            {say('issued.open')}
          </Button>
        </div>
      </section>
    </div>
  );
}

/** What goes back over the counter: the largest figure on the card. */
function Money({ issued, form }: { readonly issued: Issued; readonly form: CaseForm }) {
  const say = useWords('counter');
  const { receipt } = issued;
  if (receipt === null) {
    return (
      <BigNumber label={say('issued.method')} value={say(`pay.method.${form.payment.method}`)} size="md" />
    );
  }
  if (form.payment.method !== 'cash') {
    return (
      <BigNumber
        label={say('issued.taken')}
        value={rm(receipt.amountSen)}
        size="lg"
        note={say(`pay.method.${form.payment.method}`)}
      />
    );
  }
  return (
    <BigNumber
      label={say('issued.change')}
      value={rm(receipt.changeSen)}
      size="xl"
      tone="teal"
      note={`${say('issued.taken')} ${rm(form.payment.tenderedSen ?? 0)} − ${rm(receipt.amountSen)}`}
    />
  );
}
