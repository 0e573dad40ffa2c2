import type { Instant } from '../../../domain/time/civil-time';
import { Table, Text } from '@mantine/core';
import type { KeptTime } from '../../../preload/contract/reports';
import { useRead } from '../../ui/bridge';
import { elapsed, useFormat } from '../../ui/format';
import { Loaded } from '../../ui/loading';
import { StatusMark, type Tone } from '../../ui/status-mark';
import { useOfficerNames } from '../../ui/use-officer-names';
import { useLanguage, useWords } from '../../ui/words';
import styles from './times-table.module.css';

const TONES: Readonly<Record<KeptTime['verdict'], Tone>> = {
  kept: 'good',
  late: 'warn',
  missed: 'bad',
  waiting: 'info',
  'not-needed': 'quiet',
  overtaken: 'quiet',
};

/** What had to be done by when in an outage, and how it went. */
export function TimesTable({ outage }: { readonly outage: string }) {
  const say = useWords('reports');
  const read = useRead('reports.times', { outage }, { every: 30_000 });
  return (
    <Loaded read={read} rows={4}>
      {({ times, score }) =>
        times.length === 0 ? (
          <Text c="dimmed">{say('nothing')}</Text>
        ) : (
          <>
            {score.percent !== null && (
              <p className={styles.score}>
                <strong>{score.percent}%</strong>{' '}
                {say('scoreText', { kept: score.kept, late: score.late, missed: score.missed })}
              </p>
            )}
            {times.some(({ verdict }) => verdict === 'overtaken') && (
              <p className={styles.who}>{say('overtakenNote')}</p>
            )}
            <Times times={times} />
          </>
        )
      }
    </Loaded>
  );
}

function Times({ times }: { readonly times: readonly KeptTime[] }) {
  const say = useWords('reports');
  const roles = useWords('officers');
  const format = useFormat();
  const language = useLanguage();
  const nameOf = useOfficerNames();
  /** Who or what did it, and where the journal says so. */
  const evidence = ({ by, entry }: KeptTime): string =>
    say(by === null || by === 'system' ? 'byApp' : 'by', { name: nameOf(by ?? ''), entry: entry ?? '' });
  const at = (instant: Instant | null): string => (instant === null ? '' : format.dateTime(instant));
  return (
    <Table className={styles.table ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('what')}</Table.Th>
          <Table.Th>{say('due')}</Table.Th>
          <Table.Th>{say('done')}</Table.Th>
          <Table.Th>{say('verdict')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {times.map((time) => (
          <Table.Tr key={time.id}>
            <Table.Td>
              {language === 'ms' ? time.whatMs : time.whatEn}
              <span className={styles.who}>{roles.any(`role.${time.who}`) ?? time.who}</span>
            </Table.Td>
            <Table.Td className={styles.when ?? ''}>{at(time.dueAt)}</Table.Td>
            <Table.Td className={styles.when ?? ''}>
              {at(time.doneAt)}
              {time.doneAt !== null && <span className={styles.who}>{evidence(time)}</span>}
            </Table.Td>
            <Table.Td className={styles.when ?? ''}>
              <StatusMark tone={TONES[time.verdict]}>
                {say(`verdicts.${time.verdict}`, { by: elapsed((time.late ?? 0) * 60_000) })}
              </StatusMark>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
