import { Link } from 'react-router';
import { UPTIME_TARGET } from '../../../domain/systems/availability';
import { useRead } from '../../ui/bridge';
import { typedDate } from '../../ui/local-time';
import { StatusMark } from '../../ui/status-mark';
import { useWords } from '../../ui/words';
import { useAvailability } from './use-availability';
import styles from './home-availability.module.css';

/** This month's availability of each system against the promise; the charts are one step away. */
export function HomeAvailability() {
  const say = useWords('systems');
  const answer = useRead('systems.availability', {}, { every: 60_000 }).data;
  const tell = useAvailability(answer?.target ?? UPTIME_TARGET);
  if (answer === undefined || answer.systems.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="availability-title">
      <h2 id="availability-title" className={styles.title}>
        <Link to="/systems">{say('screen.title')}</Link>
      </h2>
      <ul className={styles.list}>
        {answer.systems.map(({ system, months, days, ground, since }) => {
          const { figure, tone } = tell(months.at(-1));
          return (
            <li key={system} className={styles.line}>
              <span className={styles.code}>{system}</span>
              <Spark days={days} target={answer.target} />
              {ground ? (
                <StatusMark tone={tone}>{figure}</StatusMark>
              ) : (
                <StatusMark tone="quiet">{say('screen.sinceShort', { date: typedDate(since) })}</StatusMark>
              )}
            </li>
          );
        })}
      </ul>
      <p
        className={styles.note}
      >{`${say('screen.month')} · ${say('screen.target', { percent: answer.target })}`}</p>
    </section>
  );
}

interface SparkProps {
  readonly days: readonly { readonly date: string; readonly percent: number | null }[];
  readonly target: number;
}

/** The last days as ticks, the ones below the promise in red and longer; the figure beside says the same in words. */
function Spark({ days, target }: SparkProps) {
  return (
    <svg viewBox="0 0 124 20" width="124" height="20" aria-hidden className={styles.spark}>
      {days.map(({ date, percent }, at) => {
        // what is not sure to have been available is not drawn as if it were
        const kept = percent !== null && percent >= target;
        return (
          <rect
            key={date}
            x={(31 - days.length + at) * 4}
            width="3"
            y={kept ? 6 : 0}
            height={kept ? 14 : 20}
            className={kept ? styles.kept : styles.below}
          />
        );
      })}
    </svg>
  );
}
