import { NativeSelect, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { Dialog } from '../../../ui/dialog';
import { DialogFoot } from '../../../ui/dialog-foot';
import { useState, type SyntheticEvent } from 'react';
import type { CallError } from '../../../../preload/contract/call';
import type { InputOf } from '../../../../preload/contract/contract';
import { useIntentKey, useRead } from '../../../ui/bridge';
import { useFieldSentence } from '../../../ui/form';
import { DateInput } from '../../../ui/date-input';
import { readDate } from '../../../ui/local-time';
import { MoneyInput } from '../../../ui/money-input';
import { tellDone } from '../../../ui/notify';
import { Trouble } from '../../../ui/trouble';
import { useTwoPeople } from '../../../ui/two-people';
import { useWords } from '../../../ui/words';
import styles from './numbers.module.css';
import type { UnknownSerial } from './numbers-rows';

type Fate = InputOf<'receipts.settleSerial'>['fate'];

/** Captured from its paper, or cancelled: one fate, for ever. */
export function SettleSerial({
  serial,
  onClose,
}: {
  readonly serial: UnknownSerial;
  readonly onClose: () => void;
}) {
  const say = useWords('numbers');
  const { key } = useIntentKey();
  const [kind, setKind] = useState<Fate['kind']>('captured');
  const [typed, setTyped] = useState({ caseNumber: '', payer: '', issuedOn: '', note: '', reason: '' });
  const [issuer, setIssuer] = useState('');
  const officers = useRead('officers.door', {}).data?.officers ?? [];
  const [amountSen, setAmount] = useState<number | null>(null);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const sentence = useFieldSentence();
  const settling = useTwoPeople('receipts.settleSerial', {
    onDone: () => {
      tellDone(say.as('unknown.done', { number: serial.number }));
      onClose();
    },
  });
  const field = (name: keyof typeof typed, needed = true) => ({
    label: say(`unknown.${name}`),
    value: typed[name],
    required: needed,
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setTyped((former) => ({ ...former, [name]: value }));
    },
    error: wrong.includes(name) ? sentence('needed') : undefined,
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const date = readDate(typed.issuedOn);
    const missing =
      kind === 'captured'
        ? [
            ...(typed.payer.trim() === '' ? ['payer'] : []),
            ...(amountSen === null ? ['amount'] : []),
            ...(date === null ? ['issuedOn'] : []),
          ]
        : typed.reason.trim() === ''
          ? ['reason']
          : [];
    setWrong(missing);
    if (missing.length > 0) return;
    const { caseNumber, payer, note, reason } = typed;
    const fate: Fate =
      kind === 'captured'
        ? {
            ...{ kind, caseNumber, payer, amountSen: amountSen ?? 0, issuedOn: date ?? '' },
            ...{ issuer: issuer || null, note },
          }
        : { kind, reason };
    const what = say('unknown.what', { number: serial.number, fate: say(`unknown.fates.${kind}`) });
    void settling.run({ key, book: serial.book, serial: serial.serial, fate }, what);
  };
  const error: CallError | null = settling.error;
  return (
    <Dialog
      opened
      onClose={onClose}
      title={say('unknown.title', { number: serial.number })}
      size="lg"
      closeButtonProps={{ 'aria-label': say('cancel') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <SegmentedControl
            fullWidth
            aria-label={say('unknown.fate')}
            value={kind}
            onChange={(value) => setKind(value)}
            data={(['captured', 'cancelled'] as const).map((each) => ({
              value: each,
              label: say(`unknown.fates.${each}`),
            }))}
          />
          {kind === 'captured' ? (
            <div className={styles.pair}>
              <TextInput {...field('payer')} data-autofocus />
              <TextInput {...field('caseNumber', false)} />
              <MoneyInput
                label={say('unknown.amount')}
                required
                value={amountSen}
                onChange={setAmount}
                error={wrong.includes('amount') ? sentence('needed') : undefined}
              />
              <DateInput {...field('issuedOn')} onChange={(issuedOn) => setTyped({ ...typed, issuedOn })} />
              <NativeSelect
                label={say('unknown.issuer')}
                value={issuer}
                onChange={(event) => setIssuer(event.currentTarget.value)}
                data={[
                  { value: '', label: say('unknown.issuerUnknown') },
                  ...officers.map(({ id, name }) => ({ value: id, label: name })),
                ]}
              />
              <TextInput {...field('note', false)} />
            </div>
          ) : (
            <TextInput {...field('reason')} />
          )}
          <Trouble error={error} />
          <DialogFoot onClose={onClose} busy={settling.busy}>
            {say('unknown.save')}
          </DialogFoot>
        </Stack>
      </form>
    </Dialog>
  );
}
