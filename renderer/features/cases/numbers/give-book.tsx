import { Stack, Text } from '@mantine/core';
import { Dialog } from '../../../ui/dialog';
import { DialogFoot } from '../../../ui/dialog-foot';
import { useWatch } from 'react-hook-form';
import { contract, type OutputOf } from '../../../../preload/contract/contract';
import { useLent } from '../../../ui/approval';
import { NumberField, TextField } from '../../../ui/field';
import { useContractForm, useFieldErrors } from '../../../ui/form';
import { tellDone } from '../../../ui/notify';
import { useStatus } from '../../../ui/session';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { proposeBlock, serialText } from './book-serials';
import styles from './numbers.module.css';

const schema = contract['receipts.giveBook'].input;

export interface GiveBookProps {
  readonly opened: boolean;
  readonly books: OutputOf<'receipts.books'>['books'];
  readonly onClose: () => void;
}

/** A block of serials for this counter; no two counters share one. */
export function GiveBook({ opened, books, onClose }: GiveBookProps) {
  const say = useWords('numbers');
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={say('books.title')}
      closeButtonProps={{ 'aria-label': say('cancel') }}
    >
      {opened && <BookForm books={books} onClose={onClose} />}
    </Dialog>
  );
}

function BookForm({ books, onClose }: Omit<GiveBookProps, 'opened'>) {
  const say = useWords('numbers');
  const counter = useStatus()?.counter?.code ?? '';
  const form = useContractForm(schema, { key: crypto.randomUUID(), ...proposeBlock(books, counter) });
  const [prefix, width, first, last] = useWatch({
    control: form.control,
    name: ['prefix', 'width', 'first', 'last'],
  });
  const giving = useLent('receipts.giveBook', {
    onDone: (_value, input) => {
      tellDone(
        say.as('books.done', { from: serialText(input, input.first), to: serialText(input, input.last) }),
      );
      onClose();
    },
  });
  useFieldErrors(form, giving.error);
  const good = first !== undefined && last !== undefined && width !== undefined && last >= first;
  return (
    <form
      onSubmit={(event) => void form.handleSubmit((input) => giving.run(input, say('books.give')))(event)}
      noValidate
    >
      <Stack gap="sm">
        <Text c="dimmed">{say('books.text')}</Text>
        <div className={styles.pair}>
          <TextField
            control={form.control}
            name="prefix"
            label={say('books.prefix')}
            description={say('books.prefixNote')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            upper
            required
            data-autofocus
          />
          <NumberField control={form.control} name="width" label={say('books.width')} required />
          <NumberField
            control={form.control}
            name="first"
            label={say('books.first')}
            thousandSeparator=""
            required
          />
          <NumberField
            control={form.control}
            name="last"
            label={say('books.last')}
            thousandSeparator=""
            required
          />
        </div>
        <div className={styles.preview} aria-live="polite">
          {good &&
            say('books.preview', {
              from: serialText({ prefix, width }, first),
              to: serialText({ prefix, width }, last),
              count: last - first + 1,
            })}
        </div>
        <Trouble error={giving.error} atFields />
        <DialogFoot onClose={onClose} busy={giving.busy}>
          {say('books.save')}
        </DialogFoot>
      </Stack>
    </form>
  );
}
