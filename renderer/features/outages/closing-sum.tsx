import { SUM_PARTS } from '../../../domain/outages/closing-sum';
import type { OutputOf } from '../../../preload/contract/contract';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/words';
import styles from './closing-sum.module.css';

/** What was made in an outage, kind by kind, and how it comes out: it closes once nothing is open. */
export function ClosingSum({ sum }: Pick<OutputOf<'outages.get'>, 'sum'>) {
  const say = useWords('outages');
  if (sum.length === 0) return null;
  return (
    <Section title={say('sum.title')} note={say('sum.note')}>
      <table className={styles.sum}>
        <thead>
          <tr>
            <th scope="col">{say('sum.kind')}</th>
            {(['made', ...SUM_PARTS] as const).map((part) => (
              <th key={part} scope="col" className={styles.figure}>
                {say(`sum.${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sum.map((line) => (
            <tr key={line.kind}>
              <th scope="row">{say(`sum.kinds.${line.kind}`)}</th>
              {(['made', ...SUM_PARTS] as const).map((part) => (
                <td key={part} className={styles.figure}>
                  {line[part]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
