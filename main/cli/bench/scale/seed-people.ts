/** Applicants, what they asked, and what they were told by e-mail. */
import { randomUUID } from 'node:crypto';
import type { ApplicantChange } from '../../../../domain/applicants/applicant-history';
import { addApplicant, setBounced } from '../../../features/applicants/directory/keep-change';
import { insertCall, insertEnquiry } from '../../../features/applicants/rows/enquiries';
import { insertBatch } from '../../../features/mail/rows/batches';
import { insertMessage, stepMessage } from '../../../features/mail/rows/mail';
import { composeNotice, draftOf } from '../../../features/notices/writing/compose-notice';
import { insertNotice, insertNoticeEvent } from '../../../features/notices/rows/notices';
import { readSummary } from '../../../features/outages/rows/outages';
import { need } from '../../../../domain/need';
import { sha256Hex } from '../../../register/hash';
import type { WriteTx } from '../../../register/transaction';
import { personOf } from '../fill-register';

const ONE_BOUNCES_IN = 500;
const ONE_REFUSED_IN = 100;

const addressOf = (n: number): string => `pemohon${n}@contoh.example`;

const applicant = (n: number): Extract<ApplicantChange, { kind: 'added' }> => ({
  kind: 'added',
  details: {
    name: `${personOf(n).name} ${n} Sdn Bhd`,
    number: { kind: 'ssm', number: `200301${String(n).padStart(6, '0')}`, old: '' },
    phones: [`09-${1_000_000 + n}`],
    permits: ['import'],
    systems: ['AP'],
    dataDate: '',
  },
  addresses: [addressOf(n)],
});

/** The applicants from `from` on; of some an address came back. */
export function seedApplicants(tx: WriteTx, from: number, count: number, officer: string): void {
  for (let n = from; n < from + count; n += 1) {
    const origin = { source: 'import', reference: `seeded:${n}`, officer } as const;
    const id = addApplicant(tx, applicant(n), origin);
    if (n % ONE_BOUNCES_IN === 0)
      setBounced(tx, { ...origin, applicant: id, address: addressOf(n), code: '550', source: 'mail-server' });
  }
}

/** So many enquiries about an outage; `waiting` of them still wait for a call. */
export function seedEnquiries(
  tx: WriteTx,
  outage: string,
  { count, waiting, officer }: { count: number; waiting: number; officer: string },
): void {
  for (let n = 0; n < count; n += 1) {
    const asked = { applicant: null, phone: '09-7000000', asked: 'Bila pulih?', callBack: true };
    const enquiry = insertEnquiry(tx, { outage, name: personOf(n).name, ...asked }, officer);
    if (n >= waiting) insertCall(tx, { enquiry, outcome: 'reached', note: '', officer });
  }
}

/** The first notice of an outage, on the portal and the counter; its e-mail is begun with {@link seedMessages}. */
export function seedNotice(tx: WriteTx, outage: string, recipients: number, officer: string): string {
  const summary = need(readSummary(tx, outage), 'outage');
  const draft = { key: randomUUID(), outage, kind: 'first', ...draftOf(tx, summary, 'first') } as const;
  const { content } = need(composeNotice(tx, draft, tx.at), 'notice');
  const text = JSON.stringify(content);
  insertNotice(tx, {
    ...{ id: content.id, outage, number: content.number, kind: 'first', officer, content: text },
    ...{ hash: sha256Hex(text), dueAt: null },
    channels: [
      { channel: 'email', recipients, sum: null },
      { channel: 'portal', recipients: null, sum: null },
      { channel: 'counter', recipients: null, sum: null },
    ],
  });
  for (const channel of ['portal', 'counter'] as const)
    insertNoticeEvent(tx, { notice: content.id, kind: 'published', channel, officer });
  const { seq } = tx.head();
  insertBatch(tx, {
    ...{ id: content.id, origin: 'notice', originId: content.id, mode: 'smtp', subject: content.ms.subject },
    ...{ text: content.ms.body, html: content.ms.body, recipients, sha256: sha256Hex(text), epoch: tx.epoch },
    ...{ queuedAt: tx.at, officer, seq },
  });
  return content.id;
}

/** Its messages to the applicants from `from` on: sent and taken, some refused. */
export function seedMessages(tx: WriteTx, batch: string, from: number, count: number): void {
  for (let n = from; n < from + count; n += 1) {
    const to = { recipient: 'applicant', recipientId: `seeded-${n}`, name: personOf(n).name } as const;
    const message = { batch, position: n + 1, ...to, address: addressOf(n), messageId: `<${batch}.${n}@x>` };
    const id = insertMessage(tx, message, 'waiting');
    stepMessage(tx, id, { event: 'sending', stage: 'counter', officer: 'system' });
    const refused = n % ONE_REFUSED_IN === 0;
    stepMessage(tx, id, {
      ...{ event: refused ? 'refused' : 'accepted', stage: refused ? 'recipient' : 'data' },
      ...{ code: refused ? 452 : 250, reply: '', officer: 'system' },
    });
  }
}
