import { Checkbox, Group, NumberInput, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { NOTICE_CHANNELS } from '../../../domain/notices/notice';
import { contract } from '../../../preload/contract/contract';
import type { SystemSpecValue } from '../../../preload/contract/systems';
import { useDo, useRead } from '../../ui/bridge';
import { CheckField, TextField } from '../../ui/field';
import { useContractForm, useFieldErrors, useFieldSentence } from '../../ui/form';
import { tellDone } from '../../ui/notify';
import { Trouble } from '../../ui/trouble';
import { useLanguage, useWords } from '../../ui/words';
import { ProbeFields } from './probe-fields';

export interface SystemDialogProps {
  readonly system: SystemSpecValue | undefined;
  readonly others: readonly string[];
  readonly onClose: () => void;
}

const EMPTY: SystemSpecValue = {
  code: '',
  nameMs: '',
  nameEn: '',
  owner: '',
  telephone: '',
  thresholdHours: null,
  updateHours: null,
  noticeHours: null,
  channels: ['counter'],
  runbook: null,
  probe: null,
  active: true,
};

/** One central system: its owner, times, channels, runbook and probe. */
export function SystemDialog({ system, others, onClose }: SystemDialogProps) {
  const say = useWords('systems');
  const language = useLanguage();
  const sentence = useFieldSentence();
  const runbooks = useRead('runbooks.list', {}).data?.runbooks ?? [];
  const form = useContractForm(contract['systems.save'].input, { system: system ?? EMPTY });
  const { control, watch, setValue, formState } = form;
  const save = useDo('systems.save', {
    onDone: (_, { system: { code } }) => {
      tellDone(say.as('part.saved', { code }));
      onClose();
    },
  });
  useFieldErrors(form, save.error);
  const send = form.handleSubmit(async (input) => {
    if (others.includes(input.system.code))
      form.setError('system.code', { message: 'code-twice' }, { shouldFocus: true });
    else await save.run(input);
  });
  const channels = watch('system.channels');
  const hours = (
    name: 'thresholdHours' | 'updateHours' | 'noticeHours',
    label: string,
    description: string,
  ) => (
    <NumberInput
      label={label}
      description={description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      min={1}
      max={240}
      allowDecimal={false}
      hideControls
      value={watch(`system.${name}`) ?? ''}
      onChange={(value) => setValue(`system.${name}`, value === '' ? null : Number(value))}
      error={sentence(formState.errors.system?.[name]?.message)}
    />
  );
  return (
    <Dialog
      opened
      size="xl"
      onClose={onClose}
      title={system === undefined ? say('part.addTitle') : say('part.editTitle', { code: system.code })}
    >
      <form onSubmit={(event) => void send(event)} noValidate>
        <Stack>
          <SimpleGrid cols={2}>
            <TextField
              control={control}
              name="system.code"
              label={say('part.code')}
              upper
              required
              maxLength={16}
              disabled={system !== undefined}
              data-autofocus={system === undefined ? true : undefined}
            />
            <TextField
              control={control}
              name="system.owner"
              label={say('part.owner')}
              placeholder={say('part.ownerNote')}
              required
              data-autofocus={system === undefined ? undefined : true}
            />
            <TextField
              control={control}
              name="system.telephone"
              label={say('part.telephone')}
              placeholder={say('part.telephoneNote')}
              data-autofocus={system === undefined ? undefined : true}
            />
            <TextField control={control} name="system.nameMs" label={say('part.name')} required />
            <TextField control={control} name="system.nameEn" label={say('part.nameEn')} required />
            {hours('thresholdHours', say('part.threshold'), say('part.thresholdNote'))}
            {hours('updateHours', say('part.update'), say('part.updateNote'))}
            {hours('noticeHours', say('part.notice'), say('part.noticeNote'))}
            <Select
              label={say('part.runbook')}
              data={runbooks.map(({ code, titleMs, titleEn }) => ({
                value: code,
                label: `${code} · ${language === 'ms' ? titleMs : titleEn}`,
              }))}
              placeholder={say('part.none')}
              clearable
              value={watch('system.runbook')}
              onChange={(value: string | null) => setValue('system.runbook', value)}
              error={sentence(formState.errors.system?.runbook?.message)}
            />
            <Checkbox.Group
              label={say('part.channels')}
              value={channels}
              onChange={(value) =>
                setValue(
                  'system.channels',
                  NOTICE_CHANNELS.filter((channel) => value.includes(channel)),
                )
              }
            >
              <Group mt={10}>
                {NOTICE_CHANNELS.map((channel) => (
                  <Checkbox key={channel} value={channel} label={say(`part.channel.${channel}`)} />
                ))}
              </Group>
            </Checkbox.Group>
          </SimpleGrid>
          <Text fw={600} mt="xs">
            {say('part.probe')}
          </Text>
          <ProbeFields
            value={watch('system.probe')}
            onChange={(probe) => setValue('system.probe', probe, { shouldValidate: formState.isSubmitted })}
            addressError={sentence(formState.errors.system?.probe?.address?.message)}
          />
          <CheckField control={control} name="system.active" label={say('part.isActive')} />
          <Trouble error={save.error} atFields />
          <DialogFoot onClose={onClose} busy={save.busy}>
            {say('part.keep')}
          </DialogFoot>
        </Stack>
      </form>
    </Dialog>
  );
}
