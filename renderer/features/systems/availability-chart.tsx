import { useId, type ReactNode } from 'react';
import { promiseOf, type Uptime } from '../../../domain/systems/availability';
import { useWords } from '../../ui/words';
import { useAvailability } from './use-availability';
import styles from './availability-chart.module.css';

export interface Column extends Uptime {
  /** The day or the month, as it is shown. */
  readonly label: string;
}

export interface AvailabilityChartProps {
  readonly system: string;
  readonly columns: readonly Column[];
  /** The promise, percent; drawn as a line. */
  readonly target: number;
  /** Where the scale begins, percent. */
  readonly floor: number;
  /** Places for columns; the newest stands at the right, and what is not known yet stays empty. */
  readonly slots: number;
  readonly height?: number;
}

const GAP = 2;
const WIDTH = 14;

/**
 * Columns of availability with the line of the promise. What matters lies between the promise and all of the time: the
 * scale begins at the lowest round figure that holds every column, and says so.
 */
export function AvailabilityChart({
  system,
  columns,
  target,
  floor,
  slots,
  height = 96,
}: AvailabilityChartProps) {
  const say = useWords('systems');
  const hatch = useId();
  const lowest = Math.min(100, ...columns.flatMap(({ percent }) => percent ?? []));
  const y = (percent: number): number => ((100 - percent) / (100 - floor)) * height;
  const width = slots * (WIDTH + GAP) - GAP;
  const empty = slots - columns.length;
  const tell = useAvailability(target);
  const bar = (column: Column, percent: number): ReactNode => {
    const place = { width: WIDTH, y: y(percent), height: Math.max(0, height - y(percent)) };
    // a part that was down, or a time in doubt, is hatched
    const hatched = column.partialMinutes > 0 || column.unconfirmedMinutes > 0;
    return (
      <>
        <rect {...place} className={promiseOf(column, target) === 'below' ? styles.below : styles.kept}>
          <title>{`${column.label}: ${tell(column).figure}`}</title>
        </rect>
        {hatched && <rect {...place} fill={`url(#${hatch})`} />}
      </>
    );
  };
  return (
    <figure className={styles.chart}>
      <div className={styles.scale} aria-hidden>
        <span>{'100 %'}</span>
        <span style={{ top: y(target) }}>{`${target} %`}</span>
        <span style={{ top: height }}>{`${floor} %`}</span>
      </div>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width="100%"
        height={height}
        preserveAspectRatio="none"
        role="img"
        aria-label={say('screen.chart', { system, count: columns.length, lowest })}
      >
        <defs>
          <pattern
            id={hatch}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="1.5" height="4" className={styles.partial} />
          </pattern>
        </defs>
        {Array.from({ length: Math.max(0, empty) }, (_, at) => (
          <rect
            key={at}
            x={at * (WIDTH + GAP)}
            y={height - 2}
            width={WIDTH}
            height={2}
            className={styles.unknown}
          />
        ))}
        {columns.map((column, at) => (
          <g key={column.label} transform={`translate(${(empty + at) * (WIDTH + GAP)} 0)`}>
            {column.percent !== null && bar(column, column.percent)}
          </g>
        ))}
        <line x1="0" x2={width} y1={y(target)} y2={y(target)} className={styles.target} />
      </svg>
    </figure>
  );
}

/** 95, 90, 80, 50 or 0: a scale that people read without a ruler. */
export const floorOf = (lowest: number): number => [95, 90, 80, 50].find((floor) => lowest >= floor + 1) ?? 0;
