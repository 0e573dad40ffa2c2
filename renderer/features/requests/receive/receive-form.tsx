import { Button, Group, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router';
import type { ServiceEntry } from '../../../../preload/contract/requests';
import { useDo, useIntentKey } from '../../../ui/bridge';
import { DateTimeInput } from '../../../ui/date-time-input';
import { localMinuteOf } from '../../../ui/format';
import { useFieldSentence } from '../../../ui/form';
import { KeyHint } from '../../../ui/key-hint';
import { useShortcuts } from '../../../ui/keys';
import { tellDone } from '../../../ui/notify';
import { present } from '../../../ui/now';
import { Trouble } from '../../../ui/trouble';
import { useLanguage, useWords } from '../../../ui/words';
import { PromiseNote } from './promise-note';
import { ServiceSelect } from './service-select';

const EMPTY = { body: '', person: '', phone: '', email: '', subject: '' };
const LENGTHS = { body: 160, person: 120, phone: 40, email: 120, subject: 300 } as const;
type Typed = keyof typeof EMPTY;

/** Service, who asks, for what, how and when it came. F9 keeps it. */
export function ReceiveForm({ services }: { readonly services: readonly ServiceEntry[] }) {
  const say = useWords('requests');
  const language = useLanguage();
  const navigate = useNavigate();
  const sentence = useFieldSentence();
  const { key, renew } = useIntentKey();
  const [code, setCode] = useState('');
  const [typed, setTyped] = useState(EMPTY);
  const [details, setDetails] = useState<Readonly<Record<string, string>>>({});
  const [way, setWay] = useState('');
  const [arrivedLocal, setArrived] = useState(() => localMinuteOf(present()));
  const service = services.find((each) => each.code === code);
  // a service with one way came by it
  const ways = service?.arrives ?? [];
  const chosenWay = ways.find((each) => each === way) ?? (ways.length === 1 ? ways[0] : undefined);
  const receiving = useDo('requests.receive', {
    onDone: ({ id, number }) => {
      tellDone(say.as('receive.done', { number }));
      void navigate(`/requests/${id}`);
    },
    onTrouble: renew,
  });
  const send = (event?: SyntheticEvent): void => {
    event?.preventDefault();
    const asked = Object.fromEntries(
      (service?.fields ?? []).map((field) => [field.code, details[field.code] ?? '']),
    );
    void receiving.run({
      ...{ key, service: code, ...typed, details: asked, way: chosenWay ?? 'counter', arrivedLocal },
      outage: null,
    });
  };
  useShortcuts([{ keys: 'F9', label: 'requests:receive.save', run: send }]);
  const wrong = receiving.error?.fields ?? [];
  const at = (path: string) => sentence(wrong.find((field) => field.path === path)?.code);
  const field = (name: Typed) => ({
    ...{ label: say(`receive.${name}`), value: typed[name], error: at(name), maxLength: LENGTHS[name] },
    onChange: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [name]: event.currentTarget.value }),
    autoComplete: 'off',
  });
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="md">
        <ServiceSelect services={services} value={code} onChange={setCode} error={at('service')} />
        {service && <PromiseNote service={service} />}
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput {...field('body')} required />
          <TextInput {...field('person')} required />
          <TextInput {...field('phone')} inputMode="tel" />
          <TextInput {...field('email')} inputMode="email" />
        </SimpleGrid>
        <TextInput {...field('subject')} required />
        {service?.fields.map((each) => (
          <TextInput
            key={each.code}
            label={each.text[language]}
            value={details[each.code] ?? ''}
            onChange={(event) => setDetails({ ...details, [each.code]: event.currentTarget.value })}
            error={at(`details.${each.code}`)}
            inputMode={each.kind === 'number' ? 'numeric' : 'text'}
            maxLength={300}
            autoComplete="off"
            required
          />
        ))}
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select
            label={say('receive.way')}
            data={ways.map((value) => ({ value, label: say(`way.${value}`) }))}
            value={chosenWay ?? null}
            onChange={(value) => setWay(value ?? '')}
            error={at('way')}
            disabled={service === undefined}
            selectFirstOptionOnChange
            searchable
            required
          />
          <DateTimeInput
            label={say('receive.arrived')}
            value={arrivedLocal}
            onChange={setArrived}
            error={at('arrivedLocal')}
            withNow
            required
          />
        </SimpleGrid>
        {service && (
          <Text size="sm" c="dimmed">
            {say('one.asker', { asker: service.asker[language] })}
          </Text>
        )}
        {wrong.length === 0 && <Trouble error={receiving.error} />}
        <Group justify="flex-end">
          <Button
            type="submit"
            loading={receiving.busy}
            disabled={service === undefined || chosenWay === undefined}
            rightSection={<KeyHint keys="F9" />}
          >
            {say('receive.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
