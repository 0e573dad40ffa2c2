import { Button, Stack, Text, Textarea, TextInput, UnstyledButton } from '@mantine/core';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { useDebouncedValue } from '@mantine/hooks';
import { IconArrowsExchange, IconSearch } from '@tabler/icons-react';
import { useState, type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router';
import type { OutputOf } from '../../../preload/contract/contract';
import { useDo, useRead } from '../../ui/bridge';
import { tellDone } from '../../ui/notify';
import { StatusMark } from '../../ui/status-mark';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import styles from './applicants.module.css';
import { usePermitText } from './permit-text';

type Card = OutputOf<'applicants.get'>;

export interface MergeDialogProps {
  readonly opened: boolean;
  readonly card: Card;
  readonly onClose: () => void;
}

/** Two records of one applicant, side by side: one stays, the other is found through it from now on. */
export function MergeDialog({ opened, card, onClose }: MergeDialogProps) {
  const say = useWords('applicants');
  return (
    <Dialog opened={opened} onClose={onClose} title={say('merge.title')} size={820}>
      {opened && <MergeSteps card={card} onClose={onClose} />}
    </Dialog>
  );
}

function MergeSteps({ card, onClose }: Omit<MergeDialogProps, 'opened'>) {
  const [other, setOther] = useState<string | null>(null);
  const read = useRead('applicants.get', { id: other ?? '' }, { enabled: other !== null });
  if (other === null || read.data === undefined) return <FindOther card={card} onChoose={setOther} />;
  return <SideBySide one={card} two={read.data} onClose={onClose} />;
}

function FindOther({ card, onChoose }: { readonly card: Card; readonly onChoose: (id: string) => void }) {
  const say = useWords('applicants');
  const [typed, setTyped] = useState(card.name.split(' ').slice(0, 2).join(' '));
  const [text] = useDebouncedValue(typed.trim(), 100);
  const found = useRead('applicants.list', { text, after: null }, { keepFormer: true });
  const rows = (found.data?.rows ?? []).filter(({ id }) => id !== card.id).slice(0, 20);
  return (
    <Stack gap="sm">
      <TextInput
        label={say('merge.find')}
        leftSection={<IconSearch size={17} aria-hidden />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        data-autofocus
      />
      <ul className={styles.found}>
        {rows.map((row) => (
          <li key={row.id}>
            <UnstyledButton className={styles.line ?? ''} w="100%" onClick={() => onChoose(row.id)}>
              <strong>{row.name}</strong>
              <span className={styles.small}>
                {row.number} · {row.address || say('noAddress')}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {rows.length === 0 && <Text c="dimmed">{say('nothing')}</Text>}
    </Stack>
  );
}

interface SideBySideProps {
  readonly one: Card;
  readonly two: Card;
  readonly onClose: () => void;
}

function SideBySide({ one, two, onClose }: SideBySideProps) {
  const say = useWords('applicants');
  const navigate = useNavigate();
  const [swapped, setSwapped] = useState(false);
  const [reason, setReason] = useState('');
  const [into, from] = swapped ? [two, one] : [one, two];
  const merging = useDo('applicants.merge', {
    onDone: () => {
      tellDone(say.as('merge.done'));
      onClose();
      void navigate(`/applicants/${into.id}`);
    },
  });
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    void merging.run({ into: into.id, from: from.id, reason, source: 'counter', reference: '' });
  };
  return (
    <form onSubmit={send}>
      <Stack gap="md">
        <Text>{say('merge.text')}</Text>
        <div className={styles.sides}>
          <Side card={one} kept={!swapped} />
          <Side card={two} kept={swapped} />
        </div>
        <div>
          <Button
            variant="subtle"
            leftSection={<IconArrowsExchange size={17} aria-hidden />}
            onClick={() => setSwapped(!swapped)}
          >
            {say('merge.swap')}
          </Button>
        </div>
        <Textarea
          label={say('merge.reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          required
          autosize
          minRows={2}
          maxLength={300}
          data-autofocus
        />
        <Trouble error={merging.error} />
        <DialogFoot onClose={onClose} busy={merging.busy} disabled={reason.trim() === ''}>
          {say('merge.yes')}
        </DialogFoot>
      </Stack>
    </form>
  );
}

function Side({ card, kept }: { readonly card: Card; readonly kept: boolean }) {
  const say = useWords('applicants');
  const permitText = usePermitText();
  const facts = [
    [say(`kinds.${card.number.kind}`), card.number.number],
    [say('field.addresses'), card.addresses.map(({ address }) => address).join(', ') || say('noAddress')],
    [say('field.phones'), card.phones.join(', ') || say('card.noPhones')],
    [say('field.permits'), permitText(card.permits)],
  ] as const;
  return (
    <div className={`${styles.side} ${kept ? styles.sideKept : ''}`}>
      <StatusMark tone={kept ? 'good' : 'info'}>{say(kept ? 'merge.keeps' : 'merge.goes')}</StatusMark>
      <div>
        <strong>{card.name}</strong>
      </div>
      <dl>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
