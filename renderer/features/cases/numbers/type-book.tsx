import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { contract } from '../../../../preload/contract/contract';
import { useLent } from '../../../ui/approval';
import { DateField, DateTimeField, TextField } from '../../../ui/field';
import { Dialog } from '../../../ui/dialog';
import { typedDayIfAny } from '../../../ui/typed-day';
import { useContractForm, useFieldErrors } from '../../../ui/form';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { KeptRows, type KeptRow } from './kept-rows';

const input = contract['cases.typeBookRow'].input;
const schema = input.extend({ registeredOn: typedDayIfAny });

interface TypeBookProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** S1.3, S1.13: a cause book that is there on paper alone, typed row by row; Enter keeps a row and begins the next. */
export function TypeBook({ opened, onClose }: TypeBookProps) {
  const say = useWords('numbers');
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={say('typed.title')}
      size={860}
      closeButtonProps={{ 'aria-label': say('cancel') }}
    >
      {opened && <TypeRows onClose={onClose} />}
    </Dialog>
  );
}

const EMPTY = { number: '', registeredOn: '', first: '', firstId: '', second: '', secondId: '' } as const;

function TypeRows({ onClose }: Pick<TypeBookProps, 'onClose'>) {
  const say = useWords('numbers');
  const [kept, setKept] = useState<readonly KeptRow[]>([]);
  const form = useContractForm(schema, {
    ...{ key: crypto.randomUUID(), asAtLocal: '', caseTypeName: '' },
    ...EMPTY,
  });
  const { control, setFocus } = form;
  useEffect(() => {
    if (kept.length > 0) setFocus('number');
  }, [kept.length, setFocus]);
  const saving = useLent('cases.typeBookRow', {
    onDone: (row) => {
      const { asAtLocal, caseTypeName, first, second } = form.getValues();
      setKept((rows) => [{ ...row, parties: [first, second].filter(Boolean).join(' / ') }, ...rows]);
      // the next row of the same book is mostly of the same type
      form.reset({ ...EMPTY, key: crypto.randomUUID(), asAtLocal, caseTypeName });
    },
  });
  useFieldErrors(form, saving.error);
  const keep = form.handleSubmit((row) => saving.run(row, say('typed.what', { number: row.number })));
  return (
    <form onSubmit={(event) => void keep(event)} noValidate>
      <Stack gap="sm">
        <Text c="dimmed">{say('typed.text')}</Text>
        <DateTimeField
          control={control}
          name="asAtLocal"
          label={say('typed.printed')}
          description={say('typed.printedNote')}
          required
          data-autofocus
        />
        <SimpleGrid cols={3}>
          <TextField control={control} name="number" label={say('typed.number')} required upper />
          <DateField control={control} name="registeredOn" label={say('typed.registeredOn')} />
          <TextField control={control} name="caseTypeName" label={say('typed.caseTypeName')} />
        </SimpleGrid>
        <SimpleGrid cols={2}>
          <TextField control={control} name="first" label={say('typed.first')} required />
          <TextField control={control} name="firstId" label={say('typed.identity')} upper />
          <TextField control={control} name="second" label={say('typed.second')} />
          <TextField
            control={control}
            name="secondId"
            label={say('typed.identity')}
            aria-label={`${say('typed.identity')}, ${say('typed.second')}`}
            upper
          />
        </SimpleGrid>
        <Trouble error={saving.error} atFields />
        <KeptRows rows={kept} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('typed.close')}
          </Button>
          <Button type="submit" loading={saving.busy}>
            {say('typed.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
