/**
 * What the outbox commits on a message's way: outcomes told since the last commit, and *sending* for what goes out next,
 * many in one transaction. *Sending* stands before a byte of the message leaves, so a crash leaves *in doubt*, never a
 * silent second one. All throw what the register throws when it cannot be written.
 */
import type { Instant } from '../../../domain/time/civil-time';
import { givesUpAt, isDue, isUnknownMailbox, mayMarkAlone, nextTryAt } from '../../../domain/mail/mail';
import type { MailTrouble } from '../../../preload/contract/mail';
import type { RecipientKind } from '../../call/mail-recipients';
import type { MailOutcome } from '../../call/devices';
import { readBatch } from './rows/batches';
import {
  readDueMessages,
  endHold,
  readHold,
  keepHold,
  readNewestEvent,
  readSendingMessages,
  readStaleMessages,
  readUntidyMessages,
} from './rows/queue';
import { readCounts } from './rows/mail-counts';
import { readMessage, stepMessage, type MailStep, type MessageRow } from './rows/mail';
import { mailQueue } from './rows/mail-places';
import { mend } from '../../register/projection';
import { readCopyEpoch } from '../../register/epoch';
import type { Register } from '../../register/register';
import { readSetting } from '../../register/settings';
import type { WriteTx } from '../../register/transaction';
import { isCalledOff } from './mail-standing';
import { tellKeeper } from './tell-keeper';

const SYSTEM = { actor: 'system' };

export interface Told {
  readonly message: number;
  readonly outcome: MailOutcome;
}

/**
 * Writes the outcomes, then marks up to `want` further messages as being sent and answers them. `underWay` are those
 * that are being handed over now: after a commit of unknown outcome they tell what is new.
 */
export function commitMail(
  register: Register,
  told: readonly Told[],
  want: number,
  { underWay, recipients }: { underWay: ReadonlySet<number>; recipients: readonly RecipientKind[] },
): MessageRow[] {
  return register.write(
    SYSTEM,
    (tx) => {
      const written = told.flatMap(({ message, outcome }) => writeOutcome(tx, message, outcome, recipients));
      const claimed = want > 0 ? claim(tx, want) : [];
      journalSteps(tx, [...written, ...claimed.map(({ id }) => [id, 'sending', 0] as const)]);
      return claimed;
    },
    (tx) => {
      const claimed = readSendingMessages(tx).filter(({ id }) => !underWay.has(id));
      const [first] = told;
      const stands = first ? readNewestEvent(tx, first.message) !== 'sending' : claimed.length > 0;
      return stands ? claimed : undefined;
    },
  );
}

type Step = readonly [message: number, event: string, code: number];

/** One entry for a transaction's steps: ids, events and the server's codes, no address. */
function journalSteps(tx: WriteTx, steps: readonly Step[]): void {
  if (steps.length === 0) return;
  tx.journal('mail.steps', { steps: steps.map((step) => [...step]) });
}

/** What was told about a message that an officer settled meanwhile changes nothing. */
function writeOutcome(
  tx: WriteTx,
  message: number,
  outcome: MailOutcome,
  recipients: readonly RecipientKind[],
): Step[] {
  const told = stepOf(tx, message, outcome);
  const result = stepMessage(tx, message, told);
  if (!result.ok) return [];
  tellKeeper(tx, recipients, result.value, told);
  const code = 'code' in outcome ? outcome.code : null;
  if (
    outcome.kind === 'refused' &&
    isUnknownMailbox(code, outcome.reply, outcome.stage) &&
    isFew(tx, result.value)
  )
    markBounced(tx, result.value, String(code), recipients);
  const step: Step = [message, outcome.kind === 'held' ? 'delayed' : outcome.kind, code ?? 0];
  return [step, ...notAgain(tx, result.value, recipients)];
}

/** Whether so few of the batch were refused, this one counted, that its address may be marked without a person. */
const isFew = (tx: WriteTx, { batch }: MessageRow): boolean =>
  readCounts(tx, batch).refused <= mayMarkAlone(readBatch(tx, batch)?.recipients ?? 0);

/** It was on its way when the batch was called off, and came back: there is no further try. */
function notAgain(tx: WriteTx, row: MessageRow, recipients: readonly RecipientKind[]): Step[] {
  if (row.state !== 'delayed') return [];
  const batch = readBatch(tx, row.batch);
  if (!batch || !isCalledOff(tx, batch, row.since)) return [];
  const cancelled = { event: 'cancelled', stage: 'counter', officer: 'system' } as const;
  if (!stepMessage(tx, row.id, cancelled).ok) return [];
  tellKeeper(tx, recipients, row, cancelled);
  return [[row.id, 'cancelled', 0]];
}

/** Whoever keeps recipients of that kind is told; an address that was typed is nobody's. */
function markBounced(
  tx: WriteTx,
  { recipient, recipientId, address }: MessageRow,
  code: string,
  recipients: readonly RecipientKind[],
): void {
  for (const { kind, bounced } of recipients)
    if (kind === recipient) bounced?.(tx, { id: recipientId, address, code });
}

function stepOf(tx: WriteTx, message: number, outcome: MailOutcome): MailStep {
  const officer = 'system';
  const { reply } = outcome;
  switch (outcome.kind) {
    case 'accepted':
      return { event: 'accepted', stage: 'data', code: outcome.code, reply, officer };
    case 'in-doubt':
      return { event: 'in-doubt', stage: 'data', reply, officer };
    case 'refused':
      return { event: 'refused', stage: outcome.stage, code: outcome.code, reply, officer };
    case 'delayed':
    case 'held':
      return {
        ...{ event: 'delayed', stage: outcome.stage, code: outcome.code, reply, officer },
        nextTry: retryAt(tx, message),
      };
  }
}

const retryAt = (tx: WriteTx, message: number): Instant =>
  nextTryAt(tx.at, readMessage(tx, message)?.tries ?? 1);

/** The queue proposes; the events themselves must say that the message waits, or the queue is put right. */
function claim(tx: WriteTx, want: number): MessageRow[] {
  return readDueMessages(tx, tx.at, readCopyEpoch(tx)?.id ?? '', want).flatMap(({ id }) => {
    mend(tx, mailQueue, id);
    const row = readMessage(tx, id);
    if (!row?.nextTry || !isDue(row.nextTry, tx.at)) return [];
    const step = stepMessage(tx, id, { event: 'sending', stage: 'counter', officer: 'system' });
    return step.ok ? [step.value] : [];
  });
}

/** Gives up what waits since longer than the office wants; answers how many of at most `limit`. */
export function giveUpStale(
  register: Register,
  now: Instant,
  limit: number,
  recipients: readonly RecipientKind[],
): number {
  const hours = readSetting(register.reading(), 'mail')?.giveUpHours ?? 24;
  const before = givesUpAt(now, -hours);
  if (readStaleMessages(register.reading(), before, 1).length === 0) return 0;
  return register.write(SYSTEM, (tx) => {
    const stale = readStaleMessages(tx, before, limit);
    const steps = stale.flatMap(({ id }): Step[] => {
      const step = { event: 'refused', stage: 'connection', reply: 'expired', officer: 'system' } as const;
      const given = stepMessage(tx, id, step);
      if (!given.ok) return [];
      tellKeeper(tx, recipients, given.value, step);
      return [[id, 'refused', 0]];
    });
    journalSteps(tx, steps);
    return steps.length;
  });
}

/**
 * What an ending of the app, or an older copy of the register, leaves unclear: at most `limit` at a time, answers how
 * many. One that was being sent may be out; so may each that waited in a former epoch, since this register is an older
 * copy of itself.
 */
export function settleMail(
  register: Register,
  afterStart: boolean,
  limit: number,
  recipients: readonly RecipientKind[],
): number {
  const epoch = readCopyEpoch(register.reading())?.id ?? '';
  if (readUntidyMessages(register.reading(), epoch, afterStart, 1).length === 0) return 0;
  return register.write(SYSTEM, (tx) => {
    const steps = readUntidyMessages(tx, epoch, afterStart, limit).flatMap(({ id, state }): Step[] => {
      const reply = state === 'sending' ? 'interrupted' : 'former-epoch';
      const step = { event: 'in-doubt', stage: 'counter', reply, officer: 'system' } as const;
      const doubted = stepMessage(tx, id, step);
      if (!doubted.ok) return [];
      tellKeeper(tx, recipients, doubted.value, step);
      return [[id, 'in-doubt', 0]];
    });
    journalSteps(tx, steps);
    return steps.length;
  });
}

/** The whole queue waits for its server: why, since when, until when. Told again within its time, nothing changes. */
export function holdMail(register: Register, code: MailTrouble, now: Instant): void {
  const former = readHold(register.reading());
  if (former && former.code === code && former.nextTry > now) return;
  register.write(SYSTEM, (tx) => {
    const tries = (former?.tries ?? 0) + 1;
    keepHold(tx, { code, since: former?.since ?? tx.at, tries, nextTry: nextTryAt(tx.at, tries) });
    if (former?.code !== code) tx.journal('mail.held', { code });
  });
}

/** A server answers again, or somebody mended something. */
export function releaseMail(register: Register): void {
  if (readHold(register.reading())) register.write(SYSTEM, releaseHold);
}

/** The same in the caller's transaction. */
export function releaseHold(tx: WriteTx): void {
  if (!readHold(tx)) return;
  endHold(tx);
  tx.journal('mail.resumed', {});
}
