import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft, IconBan } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { OutputOf } from '../../../preload/contract/contract';
import { BigNumber } from '../../ui/big-number';
import { useRead } from '../../ui/bridge';
import { rm, useFormat } from '../../ui/format';
import { useShortcuts } from '../../ui/keys';
import { Loaded } from '../../ui/loading';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { useOfficer } from '../../ui/session';
import { useWords } from '../../ui/words';
import { PaperAnswers } from '../papers/paper-answers';
import { useOfficerNames } from '../../ui/use-officer-names';
import { CancelReceipt } from './cancel-receipt';
import { OriginalBack } from './original-back';
import { ReplaceReceipt } from './replace-receipt';
import { ReceiptLines } from './receipt-lines';
import styles from './receipt.module.css';

/** One receipt: never altered; it can be cancelled and printed again. */
export function ReceiptScreen() {
  const say = useWords('receipts');
  const navigate = useNavigate();
  const officer = useOfficer();
  const { id = '' } = useParams();
  const read = useRead('receipts.get', { id });
  const [cancelling, setCancelling] = useState(false);
  const receipt = read.data?.receipt;
  const mayCancel = receipt?.cancelled === false && officer !== null && officer.role !== 'administrator';
  useShortcuts([{ keys: 'Escape', label: 'receipts:back', run: () => void navigate('/receipts') }]);
  return (
    <Screen
      title={say('page.title')}
      actions={
        <>
          {mayCancel && (
            <Button
              variant="default"
              color="red"
              leftSection={<IconBan size={17} aria-hidden />}
              onClick={() => setCancelling(true)}
            >
              {say('cancel.button')}
            </Button>
          )}
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={17} aria-hidden />}
            onClick={() => void navigate('/receipts')}
          >
            {say('back')}
          </Button>
        </>
      }
    >
      <Loaded read={read}>{(file) => <ReceiptFile file={file} />}</Loaded>
      {receipt !== undefined && (
        <CancelReceipt receipt={receipt} opened={cancelling} onClose={() => setCancelling(false)} />
      )}
    </Screen>
  );
}

function ReceiptFile({ file }: { readonly file: OutputOf<'receipts.get'> }) {
  const say = useWords('receipts');
  const format = useFormat();
  const nameOf = useOfficerNames();
  const { receipt, cancellation } = file;
  return (
    <>
      {cancellation !== null && (
        <div className={styles.stamp} role="note">
          <strong>{say('cancelled')}</strong>{' '}
          {say('cancel.stamp', {
            when: format.dateTime(cancellation.at),
            officer: nameOf(cancellation.officer),
          })}
          <div>
            {cancellation.reason} · {say('cancel.original')}:{' '}
            {say.any(`cancel.originals.${cancellation.original}`) ?? cancellation.original}
          </div>
          <OriginalBack file={file} />
          {file.replaceable !== null && <ReplaceReceipt {...receipt} payer={file.replaceable.payer} />}
        </div>
      )}
      <div className={styles.numbers}>
        <BigNumber
          label={say('page.number')}
          value={receipt.number}
          note={say('page.issued', {
            when: format.dateTime(receipt.issuedAt),
            issuer: nameOf(receipt.issuer),
          })}
        />
        <BigNumber
          label={say('page.amount')}
          value={<span className={receipt.cancelled ? styles.struck : ''}>{rm(receipt.amountSen)}</span>}
          note={say.any(`method.${receipt.method}`) ?? receipt.method}
        />
      </div>
      <div className={styles.columns}>
        <ReceiptLines file={file} />
        <div>
          <Facts file={file} />
          <Section title={say('page.papers')}>
            <PaperAnswers papers={file.papers} withAll />
          </Section>
        </div>
      </div>
    </>
  );
}

function Facts({ file }: { readonly file: OutputOf<'receipts.get'> }) {
  const say = useWords('receipts');
  const { receipt } = file;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [say('page.payer'), receipt.payer],
    [
      say('page.case'),
      receipt.caseId === null ? (
        receipt.caseNumber
      ) : (
        <Anchor key="case" component={Link} to={`/cases/${receipt.caseId}`}>
          {receipt.caseNumber}
        </Anchor>
      ),
    ],
    [say('page.reference'), file.reference],
    [say('page.formSerial'), file.formSerial],
    [say('page.trace'), file.traceCode],
    [say('replace.replaces'), linkTo(file.replaces)],
    [say('replace.replacedBy'), linkTo(file.replacedBy)],
  ];
  return (
    <Section title={say('page.facts')}>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <FragmentRow key={label} label={label} value={value} />
          ))}
      </dl>
    </Section>
  );
}

const linkTo = (receipt: { readonly id: string; readonly number: string } | null): ReactNode =>
  receipt === null ? (
    ''
  ) : (
    <Anchor component={Link} to={`/receipts/${receipt.id}`}>
      {receipt.number}
    </Anchor>
  );

function FragmentRow({ label, value }: { readonly label: string; readonly value: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}
