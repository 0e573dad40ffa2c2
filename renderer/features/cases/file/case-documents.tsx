import type { OutputOf } from '../../../../preload/contract/contract';
import { Section } from '../../../ui/section';
import { StatusMark } from '../../../ui/status-mark';
import { useLanguage, useWords } from '../../../ui/words';
import { typeName } from '../counter/type/type-names';
import styles from './case-file.module.css';

/** What was received, and the required documents that were not. */
export function CaseDocuments({ documents }: { readonly documents: OutputOf<'cases.get'>['documents'] }) {
  const say = useWords('cases');
  const language = useLanguage();
  const shown = documents.filter(({ copies, required }) => copies > 0 || required);
  return (
    <Section title={say('page.documents')}>
      <ul className={styles.list}>
        {shown.map((document) => (
          <li key={document.code} className={styles.line}>
            <span>{typeName(document, language)}</span>
            {document.copies > 0 ? (
              <span className={styles.quiet}>{say('page.copies', { count: document.copies })}</span>
            ) : (
              <StatusMark tone="warn">{say('page.missing')}</StatusMark>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
