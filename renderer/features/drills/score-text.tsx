import type { Score } from '../../../domain/outages/kept-times';
import { useWords } from '../../ui/words';
import styles from './drills.module.css';

/** `83% · 5 kept, 1 late, 0 not done`, and how many the clock did without. */
export function ScoreText({ score }: { readonly score: Score }) {
  const say = useWords('drills');
  const { kept, late, missed, overtaken, percent } = score;
  const without = overtaken === 0 ? '' : ` · ${say('overtaken', { count: overtaken })}`;
  if (percent === null) return <>{`${say('noScore')}${without}`}</>;
  return (
    <>
      <span className={styles.score}>{percent}%</span> · {say('scoreText', { kept, late, missed })}
      {without}
    </>
  );
}
