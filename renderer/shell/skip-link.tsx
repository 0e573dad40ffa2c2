import { useWords } from '../ui/words';
import styles from './skip-link.module.css';

/** Past the rail in one key; a link would change the address, which the router owns. */
export function SkipLink() {
  const say = useWords('shell');
  return (
    <button type="button" className={styles.skip} onClick={() => document.getElementById('main')?.focus()}>
      {say('skip')}
    </button>
  );
}
