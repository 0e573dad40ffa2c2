import { localMinuteOf, useFormat } from '../../ui/format';
import { useNow } from '../../ui/now';
import styles from './wall-clock.module.css';

/** The counter's time, large: a wrong clock should be noticed before the first receipt. */
export function WallClock() {
  const now = useNow(1000);
  const format = useFormat();
  return (
    <div>
      <div className={styles.time}>{localMinuteOf(now).slice(11)}</div>
      <div className={styles.date}>{format.civil(localMinuteOf(now).slice(0, 10))}</div>
    </div>
  );
}
