import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { OutputOf } from '../../../../preload/contract/contract';
import { CancelledNote } from '../../../ui/cancelled-note';
import { rm } from '../../../ui/format';
import { Section } from '../../../ui/section';
import { StatusMark } from '../../../ui/status-mark';
import { useWords } from '../../../ui/words';
import { ReplaceReceipt } from '../../receipts/replace-receipt';
import styles from './case-file.module.css';

/** How the case was paid: receipts of ours, a receipt made elsewhere, or a waiver. */
export function CaseMoney({ file }: { readonly file: OutputOf<'cases.get'> }) {
  const say = useWords('cases');
  const { payment, receipts } = file;
  const elsewhere =
    payment?.method === 'external' || payment?.method === 'waiver'
      ? say(`page.method.${payment.method}`, { reference: payment.reference })
      : undefined;
  return (
    <Section title={say('page.payment')}>
      {elsewhere !== undefined && <p>{elsewhere}</p>}
      {receipts.length === 0 && elsewhere === undefined && (
        <p className={styles.quiet}>{say('page.noReceipts')}</p>
      )}
      {file.cancelled !== null && (
        <CancelledNote
          cancelled={file.cancelled}
          standing={receipts.findLast(({ cancelled }) => !cancelled)?.number ?? null}
        />
      )}
      {file.cancelled?.replaceable && (
        <ReplaceReceipt {...file.cancelled} payer={file.cancelled.replaceable.payer} />
      )}
      <ul className={styles.list}>
        {receipts.map((receipt) => (
          <li key={receipt.id} className={styles.line}>
            <Anchor component={Link} to={`/receipts/${receipt.id}`} className={styles.figure ?? ''}>
              {receipt.number}
            </Anchor>
            {receipt.cancelled && <StatusMark tone="bad">{say('page.cancelled')}</StatusMark>}
            <span className={styles.figure}>{rm(receipt.amountSen)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
