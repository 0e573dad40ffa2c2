import { Link } from 'react-router';
import { useRead } from '../../ui/bridge';
import { typedDate } from '../../ui/local-time';
import { StatusMark } from '../../ui/status-mark';
import { useWords } from '../../ui/words';
import styles from './home-availability.module.css';

/** This month's availability of each system against the promise; the charts are one step away. */
export function HomeAvailability() {
  const say = useWords('systems');
  const answer = useRead('systems.availability', {}, { every: 60_000 }).data;
  if (answer === undefined || answer.systems.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="availability-title">
      <h2 id="availability-title" className={styles.title}>
        <Link to="/systems">{say('screen.title')}</Link>
      </h2>
      <ul className={styles.list}>
        {answer.systems.map(({ system, months, days, ground, since }) => {
          const percent = months.at(-1)?.percent ?? 100;
          const kept = percent >= answer.target;
          const figure = say('screen.percent', { percent: percent.toFixed(2) });
          return (
            <li key={system} className={styles.line}>
              <span className={styles.code}>{system}</span>
              <Spark days={days} target={answer.target} />
              {ground ? (
                <StatusMark tone={kept ? 'good' : 'bad'}>{figure}</StatusMark>
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
  readonly days: readonly { readonly date: string; readonly percent: number }[];
  readonly target: number;
}

/** The last days as ticks, the ones below the promise in red and longer; the figure beside says the same in words. */
function Spark({ days, target }: SparkProps) {
  return (
    <svg viewBox="0 0 124 20" width="124" height="20" aria-hidden className={styles.spark}>
      {days.map(({ date, percent }, at) => (
        <rect
          key={date}
          x={(31 - days.length + at) * 4}
          width="3"
          y={percent < target ? 0 : 6}
          height={percent < target ? 20 : 14}
          className={percent < target ? styles.below : styles.kept}
        />
      ))}
    </svg>
  );
}
