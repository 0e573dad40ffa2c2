/** Which deadlines have been called out already: kept in the register, so that a restart neither forgets nor repeats one. */
import type { Instant } from '../../../domain/time/civil-time';
import type { Counter } from '../../call/counter';
import type { AgendaLine } from '../../call/feature';
import type { ReadTx } from '../../register/transaction';
import { lineOf, stageOf } from './deadline-lines';
import { insertAlarm, type CalledAlarm } from './rows/alarms';
import { readNear } from './rows/deadlines';

export interface Alarm extends CalledAlarm {
  readonly line: AgendaLine;
}

/** Every deadline whose time is near or past at `now`. */
export function alarmsAt(tx: ReadTx, now: Instant): Alarm[] {
  return readNear(tx, now).flatMap((deadline) => {
    const stage = stageOf(deadline, now);
    const line = lineOf(deadline, now);
    return stage === 'calm'
      ? []
      : [{ deadline: `${deadline.kind}-${deadline.subject} ${deadline.dueAt}`, stage, line }];
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
