import {
  Button,
  Checkbox,
  Group,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import type { SystemSpecValue } from '../../../preload/contract/systems';
import { useDo } from '../../ui/bridge';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { useWhy } from './use-why';

type Probe = NonNullable<SystemSpecValue['probe']>;

const FIRST: Probe = {
  kind: 'http',
  address: '',
  everySeconds: 60,
  timeoutSeconds: 10,
  failures: 5,
  successes: 3,
};

export interface ProbeFieldsProps {
  readonly value: SystemSpecValue['probe'];
  readonly onChange: (probe: SystemSpecValue['probe']) => void;
  readonly addressError: string | undefined;
}

/** Whether, where and how often the counter looks at a system; with a try before it is saved. */
export function ProbeFields({ value, onChange, addressError }: ProbeFieldsProps) {
  const say = useWords('systems');
  const whyOf = useWhy();
  const trial = useDo('systems.tryProbe');
  const number = (name: 'everySeconds' | 'timeoutSeconds' | 'failures' | 'successes', label: string, min: number, max: number) =>
    value !== null && (
      <NumberInput
        label={label}
        min={min}
        max={max}
        clampBehavior="blur"
        allowDecimal={false}
        hideControls
        value={value[name]}
        onChange={(typed) => onChange({ ...value, [name]: Number(typed) })}
      />
    ); // prettier-ignore
  return (
    <Stack gap="sm">
      <Checkbox
        label={say('part.probeUse')}
        description={say('part.probeNote')}
        checked={value !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? FIRST : null)}
      />
      {value !== null && (
        <>
          <SimpleGrid cols={2}>
            <Select
              label={say('part.kind')}
              data={(['http', 'tcp'] as const).map((kind) => ({
                value: kind,
                label: say(`part.kinds.${kind}`),
              }))}
              allowDeselect={false}
              value={value.kind}
              onChange={(kind) => onChange({ ...value, kind: kind ?? 'http' })}
            />
            <TextInput
              label={say('part.address')}
              placeholder={say(`part.addressNote.${value.kind}`)}
              value={value.address}
              onChange={(event) => onChange({ ...value, address: event.currentTarget.value })}
              error={addressError}
              autoComplete="off"
              spellCheck={false}
              required
            />
          </SimpleGrid>
          <SimpleGrid cols={4}>
            {number('everySeconds', say('part.every'), 15, 3600)}
            {number('timeoutSeconds', say('part.timeout'), 1, 60)}
            {number('failures', say('part.failures'), 2, 20)}
            {number('successes', say('part.successes'), 1, 20)}
          </SimpleGrid>
          <Group>
            <Button
              variant="default"
              loading={trial.busy}
              disabled={value.address === ''}
              onClick={() => void trial.run({ probe: value })}
            >
              {say('part.try')}
            </Button>
            <Text role="status" c={trial.value?.ok === false ? 'red' : 'dimmed'}>
              {trial.value !== undefined &&
                (trial.value.ok
                  ? say('part.tryGood', { ms: trial.value.milliseconds })
                  : say('part.tryBad', { why: whyOf(trial.value.why) }))}
            </Text>
          </Group>
          <Trouble error={trial.error} />
        </>
      )}
    </Stack>
  );
}
