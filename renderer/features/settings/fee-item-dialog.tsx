import { Button, Group, MultiSelect, SimpleGrid, Stack } from '@mantine/core';
import { Dialog } from '../../ui/dialog';
import { useController } from 'react-hook-form';
import type { z } from 'zod';
import type { CallError } from '../../../preload/contract/call';
import { feeItem, type CaseTypeValue } from '../../../preload/contract/settings';
import { useConfirm } from '../../ui/confirm';
import { MoneyField, SelectField, TextField } from '../../ui/field';
import { useContractForm } from '../../ui/form';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';

type FeeItem = z.output<typeof feeItem>;

interface FeeItemDialogProps {
  /** Nothing for a new line. */
  readonly item: FeeItem | undefined;
  /** Codes of the table's other lines. */
  readonly others: readonly string[];
  readonly caseTypes: readonly CaseTypeValue[];
  readonly busy: boolean;
  readonly error: CallError | null;
  readonly onClose: () => void;
  readonly onKeep: (item: FeeItem) => void;
  readonly onRemove: (() => void) | undefined;
}

const EMPTY: Partial<FeeItem> = {
  code: '',
  descriptionMs: '',
  descriptionEn: '',
  revenueCode: '',
  nature: 'fee',
  per: 'case',
  appliesTo: {},
};

/** One line of a fee table. */
export function FeeItemDialog(props: FeeItemDialogProps) {
  const { item, others, caseTypes, busy, error, onClose, onKeep, onRemove } = props;
  const say = useWords('settings');
  const ask = useConfirm();
  const form = useContractForm(feeItem, item ?? EMPTY);
  const { control } = form;
  const { field: kinds } = useController({ control, name: 'appliesTo.kinds' });
  const { field: types } = useController({ control, name: 'appliesTo.caseTypes' });
  const per = form.watch('per');
  const submit = form.handleSubmit((value) => {
    if (others.includes(value.code)) {
      form.setError('code', { message: 'code-twice' }, { shouldFocus: true });
      return;
    }
    const { kinds: chosenKinds, caseTypes: chosenTypes, document } = value.appliesTo;
    onKeep({
      ...value,
      appliesTo: {
        ...(chosenKinds === undefined || chosenKinds.length === 0 ? {} : { kinds: chosenKinds }),
        ...(chosenTypes === undefined || chosenTypes.length === 0 ? {} : { caseTypes: chosenTypes }),
        ...(value.per === 'document' && document !== undefined && document !== '' ? { document } : {}),
      },
    });
  });
  const remove = async (): Promise<void> => {
    const yes = await ask({
      title: say('fees.removeTitle', { code: item?.code ?? '' }),
      text: say('fees.removeText'),
      yes: say('remove'),
      danger: true,
    });
    if (yes) onRemove?.();
  };
  return (
    <Dialog
      opened
      size="lg"
      onClose={onClose}
      title={item === undefined ? say('fees.addTitle') : say('fees.editTitle', { code: item.code })}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <SimpleGrid cols={2}>
            <TextField control={control} name="code" label={say('fees.code')} required data-autofocus />
            <TextField control={control} name="revenueCode" label={say('fees.revenue')} upper />
            <TextField control={control} name="descriptionMs" label={say('fees.description')} required />
            <TextField control={control} name="descriptionEn" label={say('fees.descriptionEn')} />
            <MoneyField control={control} name="amountSen" label={say('fees.amount')} required />
            <SelectField
              control={control}
              name="nature"
              label={say('fees.nature')}
              data={(['fee', 'fine', 'trust'] as const).map((value) => ({
                value,
                label: say(`fees.natures.${value}`),
              }))}
            />
            <SelectField
              control={control}
              name="per"
              label={say('fees.per')}
              data={(['case', 'extra-defendant', 'lawyer', 'document'] as const).map((value) => ({
                value,
                label: say(`fees.pers.${value}`),
              }))}
            />
            {per === 'document' && (
              <TextField
                control={control}
                name="appliesTo.document"
                label={say('fees.document')}
                description={say('fees.documentNote')}
                inputWrapperOrder={['label', 'input', 'description', 'error']}
              />
            )}
          </SimpleGrid>
          <MultiSelect
            label={say('fees.kinds')}
            placeholder={kinds.value?.length ? '' : say('fees.bothKinds')}
            data={(['claim', 'application'] as const).map((value) => ({
              value,
              label: say(`fees.kindNames.${value}`),
            }))}
            value={kinds.value ?? []}
            onChange={kinds.onChange}
          />
          <MultiSelect
            label={say('fees.caseTypes')}
            description={say('fees.caseTypesNote')}
            searchable
            data={caseTypes.map(({ code, nameMs }) => ({ value: code, label: `${code} ${nameMs}` }))}
            value={types.value ?? []}
            onChange={types.onChange}
          />
          <Trouble error={error} />
          <Group justify="space-between" mt="sm">
            {onRemove === undefined ? (
              <span />
            ) : (
              <Button variant="subtle" color="red" onClick={() => void remove()}>
                {say('remove')}
              </Button>
            )}
            <Group>
              <Button variant="default" onClick={onClose}>
                {say('cancel')}
              </Button>
              <Button type="submit" loading={busy}>
                {say('fees.keep')}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
