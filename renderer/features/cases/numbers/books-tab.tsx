import { Button, Table } from '@mantine/core';
import { IconBook2, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { OutputOf } from '../../../../preload/contract/contract';
import { useDo, useRead } from '../../../ui/bridge';
import { Empty } from '../../../ui/empty';
import { useFormat } from '../../../ui/format';
import { Loaded } from '../../../ui/loading';
import { tellDone } from '../../../ui/notify';
import { mayUse, useOfficer } from '../../../ui/session';
import { StatusMark, type Tone } from '../../../ui/status-mark';
import { useWords } from '../../../ui/words';
import { serialText } from './book-serials';
import { GiveBook } from './give-book';
import styles from './numbers.module.css';
import { ReasonDialog } from '../../../ui/reason-dialog';

type Book = OutputOf<'receipts.books'>['books'][number];
const TONES: Record<Book['state'], Tone> = { open: 'good', exhausted: 'quiet', closed: 'quiet' };

/** Blocks of receipt serials given to this counter. */
export function BooksTab() {
  const say = useWords('numbers');
  const officer = useOfficer();
  const read = useRead('receipts.books', {});
  const [giving, setGiving] = useState(false);
  const [closing, setClosing] = useState<Book | null>(null);
  const may = mayUse(officer, ['supervisor', 'administrator']);
  return (
    <>
      <div className={styles.bar}>
        <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setGiving(true)}>
          {say('books.give')}
        </Button>
        {!may && <span className={styles.note}>{say('series.supervisorOnly')}</span>}
      </div>
      <Loaded read={read}>
        {({ books }) => (
          <>
            {books.length === 0 ? (
              <Empty icon={IconBook2} title={say('books.empty')}>
                {say('books.emptyText')}
              </Empty>
            ) : (
              <BookTable books={books} onClose={may ? setClosing : undefined} />
            )}
            <GiveBook opened={giving} books={books} onClose={() => setGiving(false)} />
          </>
        )}
      </Loaded>
      {closing !== null && <CloseBook book={closing} onClose={() => setClosing(null)} />}
    </>
  );
}

function BookTable({
  books,
  onClose,
}: {
  readonly books: readonly Book[];
  readonly onClose: ((book: Book) => void) | undefined;
}) {
  const say = useWords('numbers');
  const format = useFormat();
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('books.column.serials')}</Table.Th>
          <Table.Th>{say('books.column.given')}</Table.Th>
          <Table.Th ta="right">{say('books.column.left')}</Table.Th>
          <Table.Th>{say('books.column.next')}</Table.Th>
          <Table.Th>{say('books.column.state')}</Table.Th>
          {onClose !== undefined && <Table.Th ta="right">{say('books.column.actions')}</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {books.map((book) => (
          <Table.Tr key={book.id}>
            <Table.Td className={styles.nowrap ?? ''}>
              <strong>
                {say('books.serials', {
                  first: serialText(book, book.first),
                  last: serialText(book, book.last),
                })}
              </strong>
            </Table.Td>
            <Table.Td>{format.dateTime(book.givenAt)}</Table.Td>
            <Table.Td ta="right">{book.remaining}</Table.Td>
            <Table.Td className={styles.nowrap ?? ''}>{book.next ?? '–'}</Table.Td>
            <Table.Td>
              <StatusMark tone={book.low && book.state === 'open' ? 'warn' : TONES[book.state]}>
                {book.low && book.state === 'open' ? say('books.low') : say(`books.state.${book.state}`)}
              </StatusMark>
            </Table.Td>
            {onClose !== undefined && (
              <Table.Td>
                <div className={styles.actions}>
                  {book.state === 'open' && (
                    <Button size="compact-sm" variant="subtle" color="gray" onClick={() => onClose(book)}>
                      {say('books.close')}
                    </Button>
                  )}
                </div>
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function CloseBook({ book, onClose }: { readonly book: Book; readonly onClose: () => void }) {
  const say = useWords('numbers');
  const closing = useDo('receipts.closeBook', {
    onDone: () => {
      tellDone(say.as('books.closed'));
      onClose();
    },
  });
  const serials = say('books.serials', {
    first: serialText(book, book.first),
    last: serialText(book, book.last),
  });
  return (
    <ReasonDialog
      opened
      danger
      label={say('reasonLabel')}
      maxLength={200}
      title={say('books.closeTitle', { book: serials })}
      text={say('books.closeText')}
      yes={say('books.closeYes')}
      busy={closing.busy}
      error={closing.error}
      onReason={(reason) => void closing.run({ id: book.id, reason })}
      onClose={onClose}
    />
  );
}
