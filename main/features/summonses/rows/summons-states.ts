/** Where each court paper stands, folded from all that happened to it: what the queue is read from. */
import {
  serviceOf,
  stageOf,
  WAITING_STAGES,
  type SummonsStage,
} from '../../../../domain/summonses/summons-life';
import { AMONG } from '../../../register/among';
import { keep } from '../../../register/insert';
import { projection } from '../../../register/projection';
import type { Tables } from '../../../register/baseline/tables';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import { readSummonsPlace } from './summons-events';

const WAITING: readonly SummonsStage[] = WAITING_STAGES;

function foldState(tx: ReadTx, summons: string): Tables['summons_states'] {
  const issued = tx.one<
    Pick<Tables['summons_states'], 'case_id' | 'outage' | 'court' | 'hearing_at' | 'seq'>
  >(
    `SELECT s.case_id, c.outage, c.court, s.hearing_at, s.seq FROM summonses s JOIN cases c ON c.id = s.case_id
     WHERE s.id = ?`,
    summons,
  );
  const place = readSummonsPlace(tx, summons);
  const stage = stageOf(place);
  return { summons, ...issued, stage, service: serviceOf(place), waits: WAITING.includes(stage) ? 1 : 0 };
}

export const summonsStates = projection({
  table: 'summons_states',
  subject: 'summons',
  of: 'summonses',
  fold: (tx, summons) => [foldState(tx, summons)],
});

/** How many of an outage stand where, as it is kept for screens; those in whose place a corrected one stands are none. */
export function readStageCounts(tx: ReadTx, outage: string) {
  const rows = tx.all<{ stage: SummonsStage; served: number; count: number }>(
    `SELECT stage, service IS 'served' AS served, count(*) AS count FROM summons_states
     WHERE outage = ? AND stage <> 'replaced' GROUP BY stage, served`,
    outage,
  );
  const sum = (of: (row: (typeof rows)[number]) => boolean): number =>
    rows.filter(of).reduce((total, { count }) => total + count, 0);
  return {
    issued: sum(() => true),
    sealed: sum(({ stage }) => stage !== 'unsealed'),
    handedOver: sum(({ stage }) => stage === 'handed-over'),
    served: sum(({ served }) => served === 1),
  };
}

/** Where the paper that stands of each of these cases is; none of a case without. */
export const readStagesOf = (tx: ReadTx, cases: readonly string[]): Map<string, SummonsStage> =>
  new Map(
    tx
      .all<{ caseId: string; stage: SummonsStage }>(
        `SELECT case_id AS caseId, stage FROM summons_states WHERE case_id IN ${AMONG} AND stage <> 'replaced' ORDER BY seq`,
        JSON.stringify(cases),
      )
      .map(({ caseId, stage }) => [caseId, stage]),
  );

/** With whatever happened to it: its row is folded anew, so that a wrong one is put right, too. */
export const keepState = (tx: WriteTx, summons: string): void =>
  keep(tx, 'summons_states', foldState(tx, summons));
