import { Button, Checkbox, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconButton } from '../../ui/icon-button';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useFieldArray } from 'react-hook-form';
import type { CallError } from '../../../preload/contract/call';
import { caseType, type CaseTypeValue } from '../../../preload/contract/settings';
import { CheckField, NumberField, SelectField, TextField } from '../../ui/field';
import { useContractForm } from '../../ui/form';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import styles from './case-type-dialog.module.css';

interface CaseTypeDialogProps {
  readonly type: CaseTypeValue | undefined;
  readonly others: readonly string[];
  readonly busy: boolean;
  readonly error: CallError | null;
  readonly onClose: () => void;
  readonly onKeep: (type: CaseTypeValue) => void;
}

const EMPTY: CaseTypeValue = {
  code: '',
  nameMs: '',
  nameEn: '',
  kind: 'claim',
  leastFirst: 1,
  leastSecond: 1,
  labels: { firstMs: 'Plaintif', firstEn: 'Plaintiff', secondMs: 'Defendan', secondEn: 'Defendant' },
  documents: [],
  active: true,
};

/** One case type: how its parties are called, how many it needs, which papers it wants. */
export function CaseTypeDialog({ type, others, busy, error, onClose, onKeep }: CaseTypeDialogProps) {
  const say = useWords('settings');
  const form = useContractForm(caseType, type ?? EMPTY);
  const { control } = form;
  const documents = useFieldArray({ control, name: 'documents' });
  const submit = form.handleSubmit((value) => {
    if (others.includes(value.code)) form.setError('code', { message: 'code-twice' }, { shouldFocus: true });
    else onKeep(value);
  });
  return (
    <Dialog
      opened
      size="xl"
      onClose={onClose}
      title={type === undefined ? say('types.addTitle') : say('types.editTitle', { code: type.code })}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <SimpleGrid cols={3}>
            <TextField
              control={control}
              name="code"
              label={say('types.code')}
              required
              maxLength={3}
              inputMode="numeric"
              disabled={type !== undefined}
              data-autofocus={type === undefined ? true : undefined}
            />
            <TextField
              control={control}
              name="nameMs"
              label={say('types.name')}
              required
              data-autofocus={type === undefined ? undefined : true}
            />
            <TextField control={control} name="nameEn" label={say('types.nameEn')} />
            <SelectField
              control={control}
              name="kind"
              label={say('types.kind')}
              data={(['claim', 'application'] as const).map((value) => ({
                value,
                label: say(`fees.kindNames.${value}`),
              }))}
            />
            <NumberField
              control={control}
              name="leastFirst"
              label={say('types.leastFirst')}
              min={1}
              max={20}
            />
            <NumberField
              control={control}
              name="leastSecond"
              label={say('types.leastSecond')}
              min={0}
              max={20}
            />
          </SimpleGrid>
          <SimpleGrid cols={2}>
            {(['firstMs', 'firstEn', 'secondMs', 'secondEn'] as const).map((name) => (
              <TextField
                key={name}
                control={control}
                name={`labels.${name}`}
                label={say(`types.${name}`)}
                required
              />
            ))}
          </SimpleGrid>
          <Text fw={600} mt="xs">
            {say('types.documents')}
          </Text>
          {documents.fields.map((document, at) => (
            <div key={document.id} className={styles.document}>
              <TextField
                control={control}
                name={`documents.${at}.code`}
                aria-label={say('types.documentCode')}
                placeholder={say('types.documentCode')}
              />
              <TextField
                control={control}
                name={`documents.${at}.nameMs`}
                aria-label={say('types.documentMs')}
                placeholder={say('types.documentMs')}
              />
              <TextField
                control={control}
                name={`documents.${at}.nameEn`}
                aria-label={say('types.documentEn')}
                placeholder={say('types.documentEn')}
              />
              <CheckField control={control} name={`documents.${at}.required`} label={say('types.required')} />
              <IconButton
                variant="subtle"
                color="red"
                size={40}
                label={`${say('remove')}: ${document.nameMs}`}
                onClick={() => documents.remove(at)}
              >
                <IconTrash size={18} stroke={1.7} aria-hidden />
              </IconButton>
            </div>
          ))}
          <div>
            <Button
              variant="default"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => documents.append({ code: '', nameMs: '', nameEn: '', required: false })}
            >
              {say('types.addDocument')}
            </Button>
          </div>
          <Checkbox
            label={say('types.isActive')}
            checked={form.watch('active')}
            onChange={(event) => form.setValue('active', event.currentTarget.checked, { shouldDirty: true })}
          />
          <Trouble error={error} />
          <DialogFoot onClose={onClose} busy={busy}>
            {say('types.keep')}
          </DialogFoot>
        </Stack>
      </form>
    </Dialog>
  );
}
