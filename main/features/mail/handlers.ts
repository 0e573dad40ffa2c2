/** Calls about e-mail. The outbox sends; people decide what becomes of what was refused or is in doubt. */
import { instantOfLocalMinute } from '../../../domain/time/civil-time';
import type { MailEvent } from '../../../domain/mail/mail';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { CommandContext, Handlers } from '../../call/handler';
import type { RecipientKind } from '../../call/mail-recipients';
import { callOff, waitingIn } from './letters/call-off';
import { writeHandFile } from './letters/mail-hand-file';
import { isCalledOff, standingOfBatch } from './mail-standing';
import { mailSettingsOf, saveMailSettings } from './server/mail-settings';
import { releaseHold } from './mail-steps';
import { queueTestLetter, readTestLetter, tryServer } from './server/test-mail';
import { mailReady } from './letters/queue-mail';
import { need } from '../../../domain/need';
import { fail, failAt, ok } from '../../../domain/result';
import { readBatchEvent, readBatch, readBatchOf, insertBatchEvent } from './rows/batches';
import { readMessagesForHand, readMessagesIn } from './rows/recipients';
import { readRecipientsPage } from './rows/recipients-page';
import { readMessage, stepMessage } from './rows/mail';
import { tellKeeper } from './tell-keeper';
import { viewOf } from './view';

export const mailHandlers = {
  'mail.settings': ({ counter }) => ok(mailSettingsOf(counter)),
  'mail.saveSettings': ({ counter, officer }, input) =>
    saveMailSettings(counter, need(officer, 'officer').id, input),
  'mail.test': ({ counter }) => tryServer(counter),
  'mail.sendTest': queueTestLetter,
  'mail.testLetter': ({ tx }) => ok({ letter: readTestLetter(tx) }),

  'mail.of': ({ tx }, { origin, id }) => {
    const batch = readBatchOf(tx, { kind: origin, id });
    return ok({ batch: batch ? viewOf(tx, batch) : null, ready: mailReady(tx) });
  },

  'mail.batch': ({ tx }, question) => {
    const batch = readBatch(tx, question.batch);
    if (!batch) return fail('mail-batch-unknown');
    return ok({ batch: viewOf(tx, batch), ...readRecipientsPage(tx, question) });
  },

  'mail.cancel': ({ tx, officer, counter }, { batch, reason }) => {
    if (!readBatch(tx, batch)) return fail('mail-batch-unknown');
    const waiting = waitingIn(tx, batch);
    // what is on its way cannot be called back, but must not be tried again if it comes back
    const sending =
      readMessagesIn(tx, batch, 'sending').length > 0 && readBatchEvent(tx, batch, 'cancelled') === undefined;
    if (waiting.length === 0 && !sending) return fail('mail-nothing-waits');
    callOff(tx, batch, waiting, { officer: officer.id, reason }, keepersOf(counter));
    return ok({ cancelled: waiting.length });
  },

  'mail.sendAgain': (context, { batch, chosen, reason }) => {
    if (!mailReady(context.tx)) return fail('mail-not-ready');
    const decided = decide(context, { batch, chosen }, 'send-again', reason);
    if (!decided.ok) return decided;
    context.counter.mail.wake();
    return ok({ queued: decided.count });
  },

  'mail.settleDoubt': (context, { batch, chosen, reference }) => {
    const decided = decide(context, { batch, chosen }, 'resolved-as-sent', reference);
    return decided.ok ? ok({ settled: decided.count }) : decided;
  },

  'mail.tryNow': ({ tx, counter }) => {
    releaseHold(tx);
    counter.mail.wake();
    return ok({});
  },

  'mail.writeHandFile': ({ counter, officer }, input) =>
    writeHandFile(counter, need(officer, 'officer').id, input),

  'mail.confirmByHand': ({ tx, officer }, { batch: id, sentLocal, reference }) => {
    const batch = readBatch(tx, id);
    if (!batch) return fail('mail-batch-unknown');
    const { state } = standingOfBatch(tx, batch);
    if (state === 'sending') return fail('mail-still-waits');
    if (state === 'hand-confirmed') return fail('mail-confirmed-before');
    const effectiveAt = instantOfLocalMinute(sentLocal);
    // a clock on the wall tells minutes: the very minute of the notice is not before it
    if (effectiveAt > tx.at || effectiveAt.slice(0, 16) < batch.queuedAt.slice(0, 16))
      return failAt('sentLocal', 'mail-time-wrong');
    const { seq } = tx.journal('mail.hand-confirmed', {
      batch: id,
      origin: batch.origin,
      of: batch.originId,
      sent: effectiveAt,
      by: officer.id,
    });
    insertBatchEvent(tx, {
      ...{ batch: id, kind: 'hand-confirmed', effectiveAt, reference, note: '', officer: officer.id, seq },
    });
    return ok({});
  },
} satisfies Handlers<'mail'>;

const keepersOf = ({ features }: CommandContext['counter']): readonly RecipientKind[] =>
  features.flatMap(({ recipients }) => recipients ?? []);

type Chosen = Pick<ParsedInputOf<'mail.sendAgain'>, 'batch' | 'chosen'>;

/** One officer's decision about several messages: about all of them, or none where one cannot be decided so. */
function decide(
  { tx, officer, counter }: CommandContext,
  { batch, chosen }: Chosen,
  event: MailEvent,
  reply: string,
) {
  const found = readBatch(tx, batch);
  if (!found) return fail('mail-batch-unknown');
  // what was sent by hand since must not be sent by the server too
  if (standingOfBatch(tx, found).state === 'hand-confirmed') return fail('mail-state-wrong');
  // of what was taken back nothing goes out any more
  if (event === 'send-again' && isCalledOff(tx, found, tx.at)) return fail('mail-state-wrong');
  const handed = event === 'send-again' ? handedOut(tx, batch) : new Set<number>();
  const ids =
    'state' in chosen
      ? readMessagesIn(tx, batch, chosen.state).filter((id) => !handed.has(id))
      : [...new Set(chosen.messages)];
  for (const id of ids) {
    if (handed.has(id)) return fail('mail-state-wrong');
    if (readMessage(tx, id)?.batch !== batch) return fail('mail-state-wrong');
    const decided = { event, stage: 'counter', reply, officer: officer.id } as const;
    const step = stepMessage(tx, id, decided);
    if (!step.ok) return fail('mail-state-wrong');
    tellKeeper(tx, keepersOf(counter), step.value, decided);
  }
  if (ids.length === 0) return fail('mail-state-wrong');
  tx.journal('mail.decided', { batch, event, messages: ids.length, by: officer.id });
  return { ok: true as const, count: ids.length };
}

/** Whom the mailbox officer was given a file to write to: nobody else writes to them too. */
const handedOut = (tx: CommandContext['tx'], batch: string): ReadonlySet<number> =>
  new Set(readBatchEvent(tx, batch, 'hand-file') ? readMessagesForHand(tx, batch) : []);
