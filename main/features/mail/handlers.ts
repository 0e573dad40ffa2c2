/** Calls about e-mail. The outbox sends; people decide what becomes of what was refused or is in doubt. */
import { instantOfLocalMinute } from '../../../domain/time/civil-time';
import type { MailEvent } from '../../../domain/mail/mail';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import { good, refuse, type CommandContext, type Handlers } from '../../call/handler';
import { callOff, waitingIn } from './call-off';
import { writeHandFile } from './mail-hand-file';
import { isCalledOff, standingOfBatch } from './mail-standing';
import { mailSettingsOf, saveMailSettings } from './mail-settings';
import { releaseHold } from './mail-steps';
import { testMail } from './test-mail';
import { mailReady } from './queue-mail';
import { need } from '../../../domain/need';
import { batchEvent, batchOf, batchOfNotice, insertBatchEvent } from './rows/batches';
import { messagesForHand, messagesIn, recipientsPage } from './rows/recipients';
import { messageOf, stepMessage } from './rows/mail';
import { viewOf } from './view';

export const mailHandlers = {
  'mail.settings': ({ counter }) => good(mailSettingsOf(counter)),
  'mail.saveSettings': ({ counter, officer }, input) =>
    saveMailSettings(counter, need(officer, 'officer').id, input),
  'mail.test': ({ counter }, input) => testMail(counter, input),

  'mail.ofNotice': ({ tx }, { notice }) => {
    const batch = batchOfNotice(tx, notice);
    return good({ batch: batch ? viewOf(tx, batch) : null, ready: mailReady(tx) });
  },

  'mail.batch': ({ tx }, question) => {
    const batch = batchOf(tx, question.batch);
    if (!batch) return refuse('mail-batch-unknown');
    return good({ batch: viewOf(tx, batch), ...recipientsPage(tx, question) });
  },

  'mail.cancel': ({ tx, officer }, { batch, reason }) => {
    if (!batchOf(tx, batch)) return refuse('mail-batch-unknown');
    const waiting = waitingIn(tx, batch);
    // what is on its way cannot be called back, but must not be tried again if it comes back
    const sending =
      messagesIn(tx, batch, 'sending').length > 0 && batchEvent(tx, batch, 'cancelled') === undefined;
    if (waiting.length === 0 && !sending) return refuse('mail-nothing-waits');
    callOff(tx, batch, waiting, { officer: officer.id, reason });
    return good({ cancelled: waiting.length });
  },

  'mail.sendAgain': (context, { batch, chosen, reason }) => {
    if (!mailReady(context.tx)) return refuse('mail-not-ready');
    const decided = decide(context, { batch, chosen }, 'send-again', reason);
    if (!decided.ok) return decided;
    context.counter.mail.wake();
    return good({ queued: decided.count });
  },

  'mail.settleDoubt': (context, { batch, chosen, reference }) => {
    const decided = decide(context, { batch, chosen }, 'resolved-as-sent', reference);
    return decided.ok ? good({ settled: decided.count }) : decided;
  },

  'mail.tryNow': ({ tx, counter }) => {
    releaseHold(tx);
    counter.mail.wake();
    return good({});
  },

  'mail.writeHandFile': ({ counter, officer }, input) =>
    writeHandFile(counter, need(officer, 'officer').id, input),

  'mail.confirmByHand': ({ tx, officer }, { batch: id, sentLocal, reference }) => {
    const batch = batchOf(tx, id);
    if (!batch) return refuse('mail-batch-unknown');
    const { state } = standingOfBatch(tx, batch);
    if (state === 'sending') return refuse('mail-still-waits');
    if (state === 'hand-confirmed') return refuse('mail-confirmed-before');
    const effectiveAt = instantOfLocalMinute(sentLocal);
    // a clock on the wall tells minutes: the very minute of the notice is not before it
    if (effectiveAt > tx.at || effectiveAt.slice(0, 16) < batch.queuedAt.slice(0, 16))
      return refuse('mail-time-wrong', { fields: [{ path: 'sentLocal', code: 'mail-time-wrong' }] });
    insertBatchEvent(tx, {
      ...{ batch: id, kind: 'hand-confirmed', effectiveAt, reference, note: '', officer: officer.id },
    });
    tx.journal('mail.hand-confirmed', { batch: id, notice: batch.notice, sent: effectiveAt, by: officer.id });
    return good({});
  },
} satisfies Handlers<'mail'>;

type Chosen = Pick<ParsedInputOf<'mail.sendAgain'>, 'batch' | 'chosen'>;

/** One officer's decision about several messages: about all of them, or none where one cannot be decided so. */
function decide({ tx, officer }: CommandContext, { batch, chosen }: Chosen, event: MailEvent, reply: string) {
  const found = batchOf(tx, batch);
  if (!found) return refuse('mail-batch-unknown');
  // what was sent by hand since must not be sent by the server too
  if (standingOfBatch(tx, found).state === 'hand-confirmed') return refuse('mail-state-wrong');
  // of a notice that was taken back nothing goes out any more
  if (event === 'send-again' && isCalledOff(tx, found, tx.at)) return refuse('mail-state-wrong');
  const handed = event === 'send-again' ? handedOut(tx, batch) : new Set<number>();
  const ids =
    'state' in chosen
      ? messagesIn(tx, batch, chosen.state).filter((id) => !handed.has(id))
      : [...new Set(chosen.messages)];
  for (const id of ids) {
    if (handed.has(id)) return refuse('mail-state-wrong');
    if (messageOf(tx, id)?.batch !== batch) return refuse('mail-state-wrong');
    const step = stepMessage(tx, id, { event, stage: 'counter', reply, officer: officer.id });
    if (!step.ok) return refuse('mail-state-wrong');
  }
  if (ids.length === 0) return refuse('mail-state-wrong');
  tx.journal('mail.decided', { batch, event, messages: ids, by: officer.id });
  return { ok: true as const, count: ids.length };
}

/** Whom the mailbox officer was given a file to write to: nobody else writes to them too. */
const handedOut = (tx: CommandContext['tx'], batch: string): ReadonlySet<number> =>
  new Set(batchEvent(tx, batch, 'hand-file') ? messagesForHand(tx, batch) : []);
