import type { Request } from '../../../../preload/contract/requests';
import { useFormat } from '../../../ui/format';
import { Section } from '../../../ui/section';
import { useOfficerNames } from '../../../ui/use-officer-names';
import { useLanguage, useWords } from '../../../ui/words';
import styles from './request-facts.module.css';

/** What was asked, by whom, how it came. */
export function RequestFacts({ request }: { readonly request: Request }) {
  const say = useWords('requests');
  const language = useLanguage();
  const format = useFormat();
  const nameOf = useOfficerNames();
  const { entry, details } = request;
  const facts: readonly (readonly [label: string, value: string])[] = [
    [say('column.body'), request.body],
    [say('column.person'), [request.person, request.phone, request.email].filter(Boolean).join(' · ')],
    [say('column.subject'), request.subject],
    ...entry.fields.map((field) => [field.text[language], details[field.code] ?? ''] as const),
    [say('column.arrivedAt'), `${format.dateTime(request.arrivedAt)} · ${say(`way.${request.way}`)}`],
    [say('column.responsible'), nameOf(request.responsible)],
    [
      say('column.service'),
      `${entry.name[language]} (${say('one.version', { cite: entry.cite, version: entry.version })})`,
    ],
  ];
  return (
    <Section title={say('one.details')}>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
