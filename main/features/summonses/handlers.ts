/** Calls about court papers after their issue. */
import { ok } from '../../../domain/result';
import type { Handlers } from '../../call/handler';
import { answerList } from '../../call/list-kind';
import { papersOfCase, pendaftarNames } from './court-papers';
import { serve } from './serve';
import { handOver, seal, undoStep } from './steps';
import { waitingList } from './waiting-list';

export const summonsesHandlers = {
  'summonses.list': ({ tx }, question) => ok(answerList(waitingList, tx, question)),
  'summonses.ofCase': papersOfCase,
  'summonses.pendaftar': pendaftarNames,
  'summonses.seal': seal,
  'summonses.handOver': handOver,
  'summonses.serve': serve,
  'summonses.undo': undoStep,
} satisfies Handlers<'summonses'>;
