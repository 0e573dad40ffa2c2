/** Which deadlines have been called out already: kept in the register, so that a restart neither forgets nor repeats one. */
import type { Instant } from '../../../domain/civil-time';
import { stageOf } from '../../../domain/notice';
import type { Counter } from '../../counter';
import type { AgendaLine } from '../../features/feature';
import type { ReadTx } from '../../register/transaction';

export type AlarmStage = 'near' | 'late';

export interface Alarm {
  /** Kind, thing and time: a deadline that moves is another one. */
  readonly deadline: string;
  readonly stage: AlarmStage;
  readonly line: AgendaLine;
}

/** Every line of the home list whose time is near or past, as things stand at `now`. */
export function alarmsAt(counter: Counter, tx: ReadTx, now: Instant): Alarm[] {
  return counter.features
    .flatMap((feature) => feature.agenda?.(tx, counter) ?? [])
    .flatMap((line) => {
      const stage = stageOf(line.dueAt, now);
      return stage === 'calm' ? [] : [{ deadline: `${line.id} ${line.dueAt ?? ''}`, stage, line }];
    });
}

export const wasCalled = (tx: ReadTx, { deadline, stage }: Alarm): boolean =>
  tx.get('SELECT 1 FROM deadline_alarms WHERE deadline = ? AND stage = ?', deadline, stage) !== undefined;

/** Remembers them in one write. Throws what the register throws when it cannot be written. */
export function rememberAlarms(counter: Counter, alarms: readonly Alarm[]): void {
  counter.opened().write({ actor: 'system' }, (tx) => {
    for (const { deadline, stage, line } of alarms) {
      tx.run('INSERT INTO deadline_alarms (deadline, stage, at) VALUES (?, ?, ?)', deadline, stage, tx.at);
      tx.journal('notices.deadline', { kind: line.kind, stage, dueAt: line.dueAt });
    }
  });
}
