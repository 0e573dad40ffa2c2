/** Which deadlines have been called out already: kept in the register, so that a restart neither forgets nor repeats one. */
import type { Instant } from '../../../../domain/time/civil-time';
import { stageOf } from '../../../../domain/notices/notice';
import type { Counter } from '../../../call/counter';
import type { AgendaLine } from '../../../call/feature';
import { insertAlarm, type CalledAlarm } from '../rows/alarms';
import type { ReadTx } from '../../../register/transaction';

export interface Alarm extends CalledAlarm {
  readonly line: AgendaLine;
}

/** Every line of the home list whose time is near or past, as things stand at `now`. */
export function alarmsAt(counter: Counter, tx: ReadTx, now: Instant): Alarm[] {
  return counter.features
    .flatMap((feature) => feature.agenda?.(tx, { now, folder: counter.folder, drill: counter.drill }) ?? [])
    .flatMap((line) => {
      const stage = stageOf(line.dueAt, now);
      return stage === 'calm' ? [] : [{ deadline: `${line.id} ${line.dueAt ?? ''}`, stage, line }];
    });
}

/** Remembers them in one write. Throws what the register throws when it cannot be written. */
export function rememberAlarms(counter: Counter, alarms: readonly Alarm[]): void {
  counter.opened().write({ actor: 'system' }, (tx) => {
    for (const alarm of alarms) {
      insertAlarm(tx, alarm);
      tx.journal('notices.deadline', {
        ...{ kind: alarm.line.kind, stage: alarm.stage, dueAt: alarm.line.dueAt },
      });
    }
  });
}
