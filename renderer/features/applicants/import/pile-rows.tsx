import { Button, Table } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ImportRow } from '../../../../preload/contract/applicants/lists';
import type { InputOf } from '../../../../preload/contract/contract';
import { Loading } from '../../../ui/loading';
import { usePages } from '../../../ui/pages';
import { TableRows } from '../../../ui/table-rows';
import { Trouble } from '../../../ui/trouble';
import { useVirtualRows } from '../../../ui/virtual-rows';
import { useWords } from '../../../ui/words';
import { ApplicantForm } from '../applicant-form';
import { Differences } from '../differences';
import { useAsRead } from '../as-read';
import type { Answers } from './answers';
import { AnswerSelect } from './doubt-rules';
import { DropButton } from './drop-button';
import { SideBySide } from './side-by-side';
import styles from './import.module.css';

/** As the style sheet draws it, in pixels. */
const ROW_HEIGHT = 37;

/** What stands below the name where there is no room for columns of their own. */
const FOLDED = ['phones', 'permits', 'dataDate'] as const;

export interface PileRowsProps {
  readonly token: string;
  readonly pile: InputOf<'applicants.previewRows'>['pile'];
  readonly answers: Answers;
  /** The list that an import left these rows of; null in a list that is read for the first time. */
  readonly leftOf: string | null;
  readonly onChanged: () => void;
}

/** The rows of one pile, as the spreadsheet counts them. */
export function PileRows({ token, pile, answers, leftOf, onChanged }: PileRowsProps) {
  const say = useWords('applicants');
  const asRead = useAsRead();
  const pages = usePages('applicants.previewRows', { token, pile });
  const { rows } = pages;
  const body = useRef<HTMLTableSectionElement>(null);
  const [focused, setFocused] = useState(-1);
  const virtual = useVirtualRows({
    ...{ count: rows.length, height: ROW_HEIGHT, box: body },
    keep: () => [focused],
  });
  if (pages.error) return <Trouble error={pages.error} />;
  if (pages.loading) return <Loading />;
  if (rows.length === 0) return <p className={styles.note}>{say('import.none')}</p>;
  const doubtful = pile === 'doubtful';
  const why = doubtful || rows.some(({ reason }) => reason !== '');
  return (
    <>
      <Table
        stickyHeader
        className={`${styles.table} ${doubtful ? styles.close : ''}`}
        aria-rowcount={pages.more ? -1 : rows.length + 1}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('import.row')}</Table.Th>
            <Table.Th>{say('import.name')}</Table.Th>
            <Table.Th>{say('import.number')}</Table.Th>
            <Table.Th>{say('import.emails')}</Table.Th>
            <Table.Th className={styles.spare ?? ''}>{say('import.phones')}</Table.Th>
            <Table.Th className={styles.spare ?? ''}>{say('import.permits')}</Table.Th>
            <Table.Th className={styles.spare ?? ''}>{say('import.dataDate')}</Table.Th>
            {why && <Table.Th>{say('import.why')}</Table.Th>}
            {pile === 'changed' && <Table.Th>{say('import.change')}</Table.Th>}
            {(doubtful || leftOf !== null) && <Table.Th>{say('import.answer')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody ref={body}>
          <TableRows virtual={virtual} rows={rows}>
            {(row, at) => (
              <Table.Tr
                key={row.row}
                ref={virtual.measure}
                data-index={at}
                aria-rowindex={at + 2}
                onFocus={() => setFocused(at)}
              >
                <Table.Td className={styles.row ?? ''}>{row.row}</Table.Td>
                <Table.Td>
                  {row.name}
                  <span className={styles.folded}>
                    {FOLDED.map((field) => asRead(field, row[field]))
                      .filter((each) => each !== '')
                      .join(' · ')}
                  </span>
                </Table.Td>
                <Table.Td className={styles.number ?? ''}>{row.number}</Table.Td>
                <Table.Td>{row.addresses.join(', ')}</Table.Td>
                <Table.Td className={`${styles.whole} ${styles.spare}`}>{row.phones.join(', ')}</Table.Td>
                <Table.Td className={`${styles.whole} ${styles.spare}`}>
                  {asRead('permits', row.permits)}
                </Table.Td>
                <Table.Td className={`${styles.number} ${styles.spare}`}>
                  {asRead('dataDate', row.dataDate)}
                </Table.Td>
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
                {leftOf !== null && !doubtful && (
                  <Table.Td className={styles.number ?? ''}>
                    {pile === 'refused' && <MendButton row={row} file={leftOf} onMended={onChanged} />}
                    <DropButton file={leftOf} rows={[row.row]} onDropped={onChanged} />
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
                    {leftOf !== null && <DropButton file={leftOf} rows={[row.row]} onDropped={onChanged} />}
                  </Table.Td>
                )}
              </Table.Tr>
            )}
          </TableRows>
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

/** Corrects a row that was refused: the form begins with what the list has. */
function MendButton({ row, file, onMended }: MendButtonProps) {
  const say = useWords('applicants');
  const [mending, setMending] = useState(false);
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={() => setMending(true)}>
        {say('import.mend')}
      </Button>
      <ApplicantForm
        opened={mending}
        card={null}
        begun={{ ...row, fromRow: { file, row: row.row } }}
        onClose={() => setMending(false)}
        onSaved={onMended}
      />
    </>
  );
}

interface MendButtonProps {
  readonly row: ImportRow;
  readonly file: string;
  readonly onMended: () => void;
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
      {known !== null && <SideBySide row={row} known={known} />}
    </>
  );
}
