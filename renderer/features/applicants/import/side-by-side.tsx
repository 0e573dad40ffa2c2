import type { ImportRow } from '../../../../preload/contract/applicants/lists';
import { useWords } from '../../../ui/words';
import { useAsRead } from '../as-read';
import styles from './import.module.css';

type Known = NonNullable<ImportRow['known']>;
const FIELDS = ['name', 'number', 'addresses', 'phones', 'permits', 'dataDate'] as const;

/** A doubtful row beside whom it may be, field by field; what taking it would change stands out. */
export function SideBySide({ row, known }: { readonly row: ImportRow; readonly known: Known }) {
  const say = useWords('applicants');
  const asRead = useAsRead();
  const differing = FIELDS.filter((field) => textOf(row[field]) !== textOf(known[field]));
  if (differing.length === 0) return null;
  const changes = new Set<string>(row.differences.map(({ field }) => field));
  return (
    <table className={styles.sides}>
      <thead>
        <tr>
          <td />
          <th scope="col">{say('import.was')}</th>
          <th scope="col">{say('import.would')}</th>
        </tr>
      </thead>
      <tbody>
        {differing.map((field) => (
          <tr key={field}>
            <th scope="row">{say(`field.${field}`)}</th>
            <td>{asRead(field, known[field]) || '–'}</td>
            <td>
              {changes.has(field) ? (
                <strong>{asRead(field, row[field])}</strong>
              ) : (
                asRead(field, row[field]) || '–'
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const textOf = (value: string | readonly string[]): string =>
  typeof value === 'string' ? value : value.join(', ');
