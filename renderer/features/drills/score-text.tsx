import type { Score } from '../../../domain/outages/kept-times';
import { useWords } from '../../ui/words';
import styles from './drills.module.css';

/** `83% · 5 kept, 1 late, 0 not done`. */
export function ScoreText({ score }: { readonly score: Score }) {
  const say = useWords('drills');
  const { kept, late, missed, percent } = score;
  if (percent === null) return <>{say('noScore')}</>;
  return (
    <>
      <span className={styles.score}>{percent}%</span> · {say('scoreText', { kept, late, missed })}
    </>
  );
}
