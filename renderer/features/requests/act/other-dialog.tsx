import { Select, Stack, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { Request } from '../../../../preload/contract/requests';
import type { CallError } from '../../../../preload/contract/call';
import { useLent } from '../../../ui/approval';
import { useDo, useIntentKey, useRead } from '../../../ui/bridge';
import { Dialog } from '../../../ui/dialog';
import { DialogFoot } from '../../../ui/dialog-foot';
import { tellDone } from '../../../ui/notify';
import { Trouble } from '../../../ui/trouble';
import { useLanguage, useWords } from '../../../ui/words';
import { useGiven, type Given } from './given';

export type OtherAct = 'note' | 'handOver' | 'withdraw' | 'merge' | 'reopen' | 'correct' | 'file';

interface OtherDialogProps {
  readonly act: OtherAct;
  readonly request: Request;
  readonly onClose: () => void;
}

/** What each of these asks for beside its note. */
const ASKS: Readonly<Record<OtherAct, { readonly choice: 'officer' | 'number' | 'file' | 'step' | null; readonly when: boolean; readonly note: 'needed' | 'free' | 'none' }>> = {
  note: { choice: null, when: false, note: 'needed' },
  handOver: { choice: 'officer', when: false, note: 'needed' },
  withdraw: { choice: null, when: true, note: 'needed' },
  merge: { choice: 'number', when: false, note: 'free' },
  reopen: { choice: 'step', when: false, note: 'needed' },
  correct: { choice: 'step', when: true, note: 'needed' },
  file: { choice: 'file', when: false, note: 'none' },
}; // prettier-ignore

/** The acts that ask for a note, a choice and a time at most. */
export function OtherDialog(props: OtherDialogProps) {
  const say = useWords('requests');
  return (
    <Dialog opened onClose={props.onClose} title={say(`one.${props.act}`)}>
      <OtherForm {...props} />
    </Dialog>
  );
}

function OtherForm({ act, request, onClose }: OtherDialogProps) {
  const say = useWords('requests');
  const [choice, setChoice] = useState('');
  const { run, busy, error } = useAct(act, request, () => {
    tellDone(say.as('act.done'));
    onClose();
  });
  const { given, at, atFields, parts } = useGiven(error);
  const asks = ASKS[act];
  const noteMissing = asks.note === 'needed' && given.note.trim() === '';
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    run(given, choice);
  };
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="md">
        {asks.choice && (
          <Choice kind={asks.choice} request={request} value={choice} onChange={setChoice} at={at} />
        )}
        {asks.note !== 'none' &&
          parts.note(say(act === 'note' ? 'act.note' : 'act.reason'), asks.note === 'needed')}
        {asks.when && parts.happened}
        {!atFields && <Trouble error={error} />}
        <DialogFoot
          onClose={onClose}
          busy={busy}
          disabled={noteMissing || (asks.choice !== null && choice === '')}
        >
          {say(`one.${act}`)}
        </DialogFoot>
      </Stack>
    </form>
  );
}

interface ChoiceProps {
  readonly kind: NonNullable<(typeof ASKS)[OtherAct]['choice']>;
  readonly request: Request;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly at: (path: string) => string | undefined;
}

function Choice({ kind, request, value, onChange, at }: ChoiceProps) {
  const say = useWords('requests');
  const language = useLanguage();
  const officers = useRead('requests.desk', {}, { enabled: kind === 'officer' }).data?.officers ?? [];
  const text = {
    value,
    maxLength: 120,
    autoComplete: 'off',
    required: true,
    'data-autofocus': true,
  } as const;
  const typed = (event: { currentTarget: { value: string } }): void => onChange(event.currentTarget.value);
  if (kind === 'number')
    return <TextInput label={say('act.into')} error={at('into')} onChange={typed} {...text} />;
  if (kind === 'file')
    return <TextInput label={say('act.fileReference')} error={at('reference')} onChange={typed} {...text} />;
  const data =
    kind === 'officer'
      ? officers
          .filter(({ role }) => role !== 'administrator')
          .map(({ id, name }) => ({ value: id, label: name }))
      : request.entry.steps
          .filter(({ code }) => code in request.done)
          .map((step) => ({ value: step.code, label: step.text[language] }));
  return (
    <Select
      label={say(kind === 'officer' ? 'act.officer' : 'act.step')}
      data={data}
      value={value === '' ? null : value}
      onChange={(chosen) => onChange(chosen ?? '')}
      error={at(kind === 'officer' ? 'officer' : 'step')}
      searchable
      selectFirstOptionOnChange
      required
      data-autofocus
    />
  );
}

interface Acting {
  readonly run: (given: Given, choice: string) => void;
  readonly busy: boolean;
  readonly error: CallError | null;
}

/** Each act's own call; those of a supervisor are lent to a clerk's screen. */
function useAct(act: OtherAct, { id, number }: Request, onDone: () => void): Acting {
  const say = useWords('requests');
  const { key, renew } = useIntentKey();
  const told = { onDone, onTrouble: renew };
  const calls = {
    note: useDo('requests.note', told),
    handOver: useDo('requests.handOver', told),
    withdraw: useDo('requests.withdraw', told),
    merge: useDo('requests.merge', told),
    reopen: useLent('requests.reopen', told),
    correct: useLent('requests.correct', told),
    file: useDo('requests.file', told),
  };
  const { busy, error } = calls[act];
  const run: Acting['run'] = ({ happenedLocal, note }, choice) => {
    const title = `${say(`one.${act}`)} · ${number}`;
    const runs: Record<OtherAct, () => Promise<unknown>> = {
      note: () => calls.note.run({ key, id, note }),
      handOver: () => calls.handOver.run({ key, id, officer: choice, note }),
      withdraw: () => calls.withdraw.run({ key, id, happenedLocal, note }),
      merge: () => calls.merge.run({ key, id, into: choice, note }),
      reopen: () => calls.reopen.run({ key, id, step: choice, note }, title),
      correct: () => calls.correct.run({ key, id, step: choice, happenedLocal, note }, title),
      file: () => calls.file.run({ key, id, reference: choice }),
    };
    void runs[act]();
  };
  return { run, busy, error };
}
