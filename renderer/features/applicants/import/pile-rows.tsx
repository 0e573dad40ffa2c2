import { Button, Table } from '@mantine/core';
import type { ImportRow } from '../../../../preload/contract/applicants/lists';
import type { InputOf } from '../../../../preload/contract/contract';
import { Loading } from '../../../ui/loading';
import { usePages } from '../../../ui/pages';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { Differences } from '../differences';
import type { Answers } from './answers';
import { AnswerSelect } from './doubt-rules';
import styles from './import.module.css';

export interface PileRowsProps {
  readonly token: string;
  readonly pile: InputOf<'applicants.previewRows'>['pile'];
  readonly answers: Answers;
}

/** The rows of one pile, as the spreadsheet counts them. */
export function PileRows({ token, pile, answers }: PileRowsProps) {
  const say = useWords('applicants');
  const pages = usePages('applicants.previewRows', { token, pile });
  const { rows } = pages;
  if (pages.error) return <Trouble error={pages.error} />;
  if (pages.loading) return <Loading />;
  if (rows.length === 0) return <p className={styles.note}>{say('import.none')}</p>;
  const doubtful = pile === 'doubtful';
  const why = doubtful || rows.some(({ reason }) => reason !== '');
  return (
    <>
      <Table stickyHeader className={styles.table ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('import.row')}</Table.Th>
            <Table.Th>{say('import.name')}</Table.Th>
            <Table.Th>{say('import.number')}</Table.Th>
            {pile !== 'refused' && <Table.Th>{say('import.emails')}</Table.Th>}
            {why && <Table.Th>{say('import.why')}</Table.Th>}
            {pile === 'changed' && <Table.Th>{say('import.change')}</Table.Th>}
            {doubtful && <Table.Th>{say('import.answer')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.row}>
              <Table.Td className={styles.row ?? ''}>{row.row}</Table.Td>
              <Table.Td>{row.name}</Table.Td>
              <Table.Td className={styles.number ?? ''}>{row.number}</Table.Td>
              {pile !== 'refused' && <Table.Td>{row.addresses.join(', ')}</Table.Td>}
              {why && (
                <Table.Td>
                  <Why row={row} />
                </Table.Td>
              )}
              {pile === 'changed' && (
                <Table.Td>
                  <Differences differences={row.differences} />
                </Table.Td>
              )}
              {doubtful && (
                <Table.Td>
                  <AnswerSelect
                    label={`${say('import.answer')}: ${say('import.row')} ${row.row}`}
                    value={answers.ofRow(row.row, row.reason)}
                    offered={row.answers}
                    onChange={(answer) => answers.answerRow(row.row, answer)}
                  />
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {pages.more && (
        <Button variant="default" mt="sm" loading={pages.loadingMore} onClick={pages.more}>
          {say('import.more')}
        </Button>
      )}
    </>
  );
}

function Why({ row }: { readonly row: ImportRow }) {
  const say = useWords('applicants');
  const { known } = row;
  return (
    <>
      {say.any(`reasons.${row.reason}`) ?? row.reason}
      {row.text !== '' && <div className={styles.small}>{row.text}</div>}
      {known !== null && (
        <div className={styles.small}>
          {say('import.like')}: {known.name} · {known.number} ·{' '}
          {known.row === null ? say('import.inDirectory') : say('import.inRow', { row: known.row })}
        </div>
      )}
    </>
  );
}
