import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { CoachStrip } from '../features/drills/coach/coach-strip';
import { useRead } from '../ui/bridge';
import { useOfficer } from '../ui/session';
import { useWords } from '../ui/words';
import styles from './drill-frame.module.css';

/** A drill paints the whole frame and writes LATIHAN, whatever the language (S: paper mark). */
export function DrillFrame({ drill, children }: { readonly drill: boolean; readonly children: ReactNode }) {
  if (!drill) return <div className={styles.plain}>{children}</div>;
  return (
    <div className={styles.frame}>
      <div className={styles.inside}>{children}</div>
      <Mark />
    </div>
  );
}

/** Which practice this is, and the way to what it is for. */
function Mark() {
  const say = useWords('shell');
  const officer = useOfficer();
  const drill = useRead('drills.standing', {}).data?.drill;
  return (
    <aside className={styles.mark} aria-label={say('drill.mark')}>
      <strong>{say('drill.mark')}</strong>
      <span>{drill ? say('drill.of', { system: drill.system }) : say('drill.text')}</span>
      {drill === null && <CoachStrip />}
      {officer !== null && (
        <Link to="/drills" className={styles.link}>
          {drill ? say('drill.toDrill') : say('drill.how')}
        </Link>
      )}
    </aside>
  );
}
