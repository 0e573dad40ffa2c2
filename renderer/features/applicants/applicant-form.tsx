import { Checkbox, Group, MultiSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { useState, type SyntheticEvent } from 'react';
import { PERMITS } from '../../../domain/applicants/applicant';
import type { InputOf, OutputOf } from '../../../preload/contract/contract';
import type { ImportRow } from '../../../preload/contract/applicants/lists';
import { useDo, useIntentKey, useRead } from '../../ui/bridge';
import { useFieldSentence } from '../../ui/form';
import { DateInput } from '../../ui/date-input';
import { readDate, typedDate } from '../../ui/local-time';
import { tellDone } from '../../ui/notify';
import { Trouble } from '../../ui/trouble';
import { useLanguage, useWords } from '../../ui/words';
import styles from './applicants.module.css';
import { NO_ORIGIN, OriginFields } from './origin-fields';

type Card = OutputOf<'applicants.get'>;

export interface Begun extends Pick<ImportRow, 'name' | 'number' | 'addresses' | 'phones'> {
  readonly fromRow: InputOf<'applicants.add'>['fromRow'];
}

export interface ApplicantFormProps {
  readonly opened: boolean;
  /** The applicant to correct; null for a new one. */
  readonly card: Card | null;
  /** What a new one begins with: a row that a list was left with. */
  readonly begun?: Begun;
  readonly onClose: () => void;
  readonly onSaved?: (id: string) => void;
}

/** Adds an applicant or corrects one; each change is kept with where it came from. */
export function ApplicantForm({ opened, card, begun, onClose, onSaved }: ApplicantFormProps) {
  const say = useWords('applicants');
  const title = card === null ? say('form.addTitle') : say('form.editTitle', { name: card.name });
  return (
    <Dialog opened={opened} onClose={onClose} title={title} size="lg">
      {opened && (
        <Fields
          card={card}
          onClose={onClose}
          {...(begun ? { begun } : {})}
          {...(onSaved ? { onSaved } : {})}
        />
      )}
    </Dialog>
  );
}

const linesOf = (text: string): string[] =>
  text.split('\n').map((line) => line.trim()).filter((line) => line !== ''); // prettier-ignore

function Fields({ card, begun, onClose, onSaved }: Omit<ApplicantFormProps, 'opened'>) {
  const say = useWords('applicants');
  const sentence = useFieldSentence();
  const { key } = useIntentKey();
  const [name, setName] = useState(card?.name ?? begun?.name ?? '');
  const [number, setNumber] = useState(card?.number.number ?? begun?.number ?? '');
  const [addresses, setAddresses] = useState(
    (card ? card.addresses.map(({ address }) => address) : (begun?.addresses ?? [])).join('\n'),
  );
  const [phones, setPhones] = useState((card?.phones ?? begun?.phones ?? []).join('\n'));
  const [permits, setPermits] = useState<readonly string[]>(card?.permits ?? ['import']);
  const [systems, setSystems] = useState<readonly string[]>(card?.systems ?? ['AP']);
  const [date, setDate] = useState(card?.dataDate ? typedDate(card.dataDate) : '');
  const [origin, setOrigin] = useState(NO_ORIGIN);
  const [badDate, setBadDate] = useState(false);
  const adding = useDo('applicants.add', {
    onDone: ({ id }) => {
      tellDone(say.as('form.doneAdd', { name }));
      onClose();
      onSaved?.(id);
    },
  });
  const correcting = useDo('applicants.correct', {
    onDone: ({ changes }) => {
      tellDone(changes === 0 ? say.as('form.doneNothing') : say.as('form.doneEdit', { count: changes }));
      onClose();
    },
  });
  const error = adding.error ?? correcting.error;
  const complaint = (field: string): string | undefined => {
    const found = error?.fields?.find(({ path }) => path === field || path.startsWith(`${field}.`));
    if (found === undefined) return undefined;
    const at = Number(found.path.split('.')[1]);
    const piece = Number.isInteger(at) ? linesOf(field === 'phones' ? phones : addresses)[at] : undefined;
    return [piece, sentence(found.code)].filter(Boolean).join(': ');
  };
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    const dataDate = date.trim() === '' ? '' : readDate(date);
    setBadDate(dataDate === null);
    if (dataDate === null) return;
    const typed = {
      ...{ name, number, dataDate, addresses: linesOf(addresses), phones: linesOf(phones) },
      ...{ permits: PERMITS.filter((permit) => permits.includes(permit)), systems: [...systems] },
      ...origin,
    } satisfies Omit<InputOf<'applicants.add'>, 'key'>;
    if (card === null) void adding.run({ key, ...typed, ...(begun ? { fromRow: begun.fromRow } : {}) });
    else void correcting.run({ id: card.id, ...typed });
  };
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="sm">
        <TextInput
          label={say('form.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={complaint('name')}
          required
          data-autofocus
        />
        <div className={styles.pair}>
          <TextInput
            label={say('form.number')}
            description={say('form.numberNote')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
            error={complaint('number')}
            required
          />
          <DateInput
            label={say('form.dataDate')}
            value={date}
            onChange={setDate}
            error={badDate ? sentence('date-malformed') : complaint('dataDate')}
          />
        </div>
        <div className={styles.pair}>
          <Textarea
            label={say('form.addresses')}
            description={say('form.addressesNote')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            autosize
            minRows={2}
            value={addresses}
            onChange={(event) => setAddresses(event.currentTarget.value)}
            error={complaint('addresses')}
          />
          <Textarea
            label={say('form.phones')}
            description={say('form.phonesNote')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            autosize
            minRows={2}
            value={phones}
            onChange={(event) => setPhones(event.currentTarget.value)}
            error={complaint('phones')}
          />
        </div>
        <div className={styles.pair}>
          <Checkbox.Group label={say('form.permits')} value={[...permits]} onChange={setPermits}>
            <Group mt={9}>
              {PERMITS.map((permit) => (
                <Checkbox key={permit} value={permit} label={say(`permits.${permit}`)} />
              ))}
            </Group>
          </Checkbox.Group>
          <SystemsField value={systems} onChange={setSystems} error={complaint('systems')} />
        </div>
        <OriginFields value={origin} onChange={setOrigin} />
        <Trouble error={error} atFields />
        <DialogFoot onClose={onClose} busy={adding.busy || correcting.busy}>
          {say('form.save')}
        </DialogFoot>
      </Stack>
    </form>
  );
}

interface SystemsFieldProps {
  readonly value: readonly string[];
  readonly onChange: (systems: readonly string[]) => void;
  readonly error: string | undefined;
}

/** Of whose outages the applicant is told: systems in use, and those its record names already. */
function SystemsField({ value, onChange, error }: SystemsFieldProps) {
  const say = useWords('applicants');
  const language = useLanguage();
  const known = useRead('systems.list', {}).data?.systems ?? [];
  const offered = known.filter(({ code, active }) => active || value.includes(code));
  const others = value.filter((code) => !known.some((system) => system.code === code));
  return (
    <MultiSelect
      label={say('form.systems')}
      data={[
        ...offered.map(({ code }) => ({ value: code, label: code })),
        ...others.map((code) => ({ value: code, label: code })),
      ]}
      renderOption={({ option }) => {
        const system = known.find(({ code }) => code === option.value);
        return system === undefined
          ? option.label
          : `${option.value} · ${language === 'ms' ? system.nameMs : system.nameEn}`;
      }}
      value={[...value]}
      onChange={onChange}
      error={error}
      hidePickedOptions
      required
    />
  );
}
