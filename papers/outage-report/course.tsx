import { instantMs, toInstant } from '../../domain/time/civil-time';
import { stampText } from '../look/date-text';
import type { OutageReportPaper } from './outage-report-data';

const WIDTH = 170;

/**
 * The outage as one bar from its start to its end, with a mark where the fallback came into force and one for each notice
 * that was given, where it was: filled when it was in time, hollow when it was late. All of it stands in the tables too.
 */
export function Course({ data }: { data: OutageReportPaper }) {
  const { startedAt, restoredAt, forceAt } = data.outage;
  const start = instantMs(startedAt);
  const told = data.notices.flatMap(({ id, givenAt, dueAt }) =>
    givenAt === null
      ? []
      : [
          {
            id,
            at: instantMs(givenAt),
            late: dueAt !== null && instantMs(givenAt) >= instantMs(dueAt) + 60_000,
          },
        ],
  );
  const restored = restoredAt === null ? instantMs(data.generatedAt) : instantMs(restoredAt);
  const end = Math.max(restored, ...told.map(({ at }) => at), start + 60_000);
  const place = (at: number): number =>
    ((Math.min(Math.max(at, start), end) - start) / (end - start)) * WIDTH;
  const force = forceAt === null ? null : instantMs(forceAt);
  return (
    <svg className="course" viewBox={`-2 -5 ${WIDTH + 4} 17`} aria-hidden="true" preserveAspectRatio="none">
      <rect className="down" x={0} y={0} width={Math.max(place(restored), 0.5)} height={4} />
      {force !== null && force <= end && (
        <line className="force" x1={place(force)} x2={place(force)} y1={-1.5} y2={5.5} />
      )}
      {told.map(({ id, at, late }) => (
        <circle key={id} className={late ? 'told-late' : 'told'} cx={place(at)} cy={2} r={1.3} />
      ))}
      <text x={0} y={9}>
        {stampText(startedAt)}
      </text>
      <text x={WIDTH} y={9} textAnchor="end">
        {stampText(toInstant(end))}
      </text>
    </svg>
  );
}
