import type { OutputOf } from '../../../preload/contract/contract';
import { BigNumber } from '../../ui/big-number';
import { elapsed, ringgit, timeOf, useFormat } from '../../ui/format';
import { useNow } from '../../ui/now';
import { useStatus } from '../../ui/session';
import { useWords } from '../../ui/words';
import styles from './outage-screen.module.css';

/** The countdown to the fallback, or since when it is in force (S0.1). */
function GateFigure({ outage }: Pick<OutputOf<'outages.get'>, 'outage'>) {
  const say = useWords('outages');
  const format = useFormat();
  const now = useNow();
  const { forceAt, thresholdHours, state } = outage;
  if (forceAt === null || thresholdHours === null) return null;
  if (state === 'reported')
    return (
      <BigNumber
        label={say('gate.label')}
        value={elapsed(Date.parse(forceAt) - now)}
        note={say('gate.note', { at: format.when(forceAt, now) })}
        tone="amber"
      />
    );
  return (
    <BigNumber
      label={say('gate.inForce')}
      value={timeOf(forceAt)}
      note={say('gate.inForceNote', { at: format.date(forceAt) })}
    />
  );
}

/** How long it lasts, and what this counter made in it. */
export function OutageFigures({ answer }: { readonly answer: OutputOf<'outages.get'> }) {
  const say = useWords('outages');
  const format = useFormat();
  const now = useNow();
  const { outage, made } = answer;
  // a licence counter makes nothing in any outage (S0.7), nor does an ICT unit
  const makes = useStatus()?.office?.kind === 'court';
  const since = format.when(outage.startedAt, now);
  const until = outage.restoredAt;
  return (
    <div className={styles.top}>
      <BigNumber
        label={say('one.elapsed')}
        value={elapsed((until === null ? now : Date.parse(until)) - Date.parse(outage.startedAt))}
        note={
          until === null
            ? say('one.elapsedNote', { since })
            : say('one.endedNote', {
                since: format.dateTime(outage.startedAt),
                until: format.dateTime(until),
              })
        }
        tone={outage.state === 'in-force' ? 'red' : 'plain'}
      />
      <GateFigure outage={outage} />
      {makes && (
        <div className={styles.figures} role="group" aria-label={say('one.figures')}>
          <BigNumber label={say('one.cases')} value={made.cases} />
          {made.esv2 > 0 && <BigNumber label={say('one.esv2')} value={made.esv2} />}
          <BigNumber label={say('one.receipts')} value={made.receipts} />
          <BigNumber label={say('one.taken')} value={ringgit(made.amountSen)} />
        </div>
      )}
    </div>
  );
}
