import type { OutputOf } from '../../../preload/contract/contract';
import { useFormat } from '../../ui/format';
import { Section } from '../../ui/section';
import { useRegistersCases } from '../../ui/session';
import { useWords } from '../../ui/words';
import styles from './restore-screen.module.css';

export type FoundBackup = NonNullable<OutputOf<'backups.look'>>;

/** What the file holds, and what restoring it would do, before anything changes. */
export function RestoreMeaning({ found }: { readonly found: FoundBackup }) {
  const say = useWords('backups');
  const format = useFormat();
  const registers = useRegistersCases();
  const unknown =
    found.unknownSerials === null
      ? say('restore.unknownNot')
      : found.unknownSerials === 0
        ? say('restore.unknownNone')
        : found.unknownSerials;
  return (
    <Section title={say('restore.meaning')} look="card">
      <dl className={styles.facts}>
        <dt>{say('restore.at')}</dt>
        <dd>
          <strong>{format.dateTime(found.at)}</strong>
        </dd>
        <dt>{say('restore.office')}</dt>
        <dd>{found.office}</dd>
        <dt>{say('restore.counter')}</dt>
        <dd>{found.counter}</dd>
        {registers && (
          <>
            <dt>{say('restore.receipts')}</dt>
            <dd>{found.receipts}</dd>
          </>
        )}
        <dt>{say('restore.seq')}</dt>
        <dd>{found.seq}</dd>
        {registers && (
          <>
            <dt>{say('restore.unknownSerials')}</dt>
            <dd>{unknown}</dd>
          </>
        )}
        <dt>{say('restore.file')}</dt>
        <dd>{found.path}</dd>
      </dl>
      <ul className={styles.effects}>
        <li>{say('restore.effectEpoch')}</li>
        {registers && <li>{say('restore.effectUnknown')}</li>}
        <li>{say('restore.effectOld')}</li>
      </ul>
    </Section>
  );
}
