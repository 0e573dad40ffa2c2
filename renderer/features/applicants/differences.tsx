import type { ImportRow } from '../../../preload/contract/applicants/lists';
import { useWords } from '../../ui/words';
import { useAsRead } from './as-read';
import styles from './applicants.module.css';

/** Field by field: what it was, what it is. */
export function Differences({ differences }: { readonly differences: ImportRow['differences'] }) {
  const say = useWords('applicants');
  const asRead = useAsRead();
  return (
    <>
      {differences.map(({ field, from, to }) => (
        <div key={field} className={styles.small}>
          {say(`field.${field}`)}: {from !== '' && <span className={styles.was}>{asRead(field, from)}</span>}
          {from !== '' && ' → '}
          <span>{asRead(field, to)}</span>
        </div>
      ))}
    </>
  );
}
