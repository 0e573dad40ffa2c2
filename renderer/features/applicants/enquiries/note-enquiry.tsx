import { Alert, Checkbox, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { Dialog } from '../../../ui/dialog';
import { DialogFoot } from '../../../ui/dialog-foot';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState, type SyntheticEvent } from 'react';
import { useDo, useIntentKey, useRead } from '../../../ui/bridge';
import { useFieldSentence } from '../../../ui/form';
import { timeOf } from '../../../ui/format';
import { tellDone } from '../../../ui/notify';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import styles from '../applicants.module.css';

/** Who asks, where the enquiry begins at a card of the directory. */
export interface Asker {
  readonly id: string;
  readonly name: string;
  readonly phones: readonly string[];
}

export interface NoteEnquiryProps {
  readonly opened: boolean;
  readonly asker?: Asker;
  readonly onClose: () => void;
}

/** What may be written down when an AP may not (S0.7): who asked what, and whether they want a call. */
export function NoteEnquiry({ opened, asker, onClose }: NoteEnquiryProps) {
  const say = useWords('applicants');
  return (
    <Dialog opened={opened} onClose={onClose} title={say('enquiry.noteTitle')} size="lg">
      {opened && <EnquiryForm asker={asker} onClose={onClose} />}
    </Dialog>
  );
}

const NONE = 'none';

interface FormProps {
  readonly asker: Asker | undefined;
  readonly onClose: () => void;
}

function EnquiryForm({ asker, onClose }: FormProps) {
  const say = useWords('applicants');
  const sentence = useFieldSentence();
  const { key } = useIntentKey();
  const open = useRead('outages.open', {}).data?.outages ?? [];
  const likely = open.find(({ system }) => system === 'AP') ?? open[0];
  const [name, setName] = useState(asker?.name ?? '');
  const [phone, setPhone] = useState(asker?.phones[0] ?? '');
  const [asked, setAsked] = useState('');
  const [callBack, setCallBack] = useState(true);
  const [chosen, setChosen] = useState<string | null>(null);
  const outage = chosen ?? likely?.id ?? NONE;
  const noting = useDo('applicants.noteEnquiry', {
    onDone: () => {
      tellDone(say.as('enquiry.done'));
      onClose();
    },
  });
  const complaint = (field: string): string | undefined =>
    sentence(noting.error?.fields?.find(({ path }) => path === field)?.code);
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    const about = { outage: outage === NONE ? null : outage, applicant: asker?.id ?? null };
    void noting.run({ key, ...about, name, phone, asked, callBack });
  };
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="sm">
        <Alert color="yellow" variant="light" icon={<IconInfoCircle aria-hidden />}>
          {say('enquiry.refusal')}
        </Alert>
        <div className={styles.pair}>
          <TextInput
            label={say('enquiry.name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={complaint('name')}
            required
            data-autofocus={asker === undefined ? true : undefined}
          />
          <TextInput
            label={say('enquiry.phone')}
            value={phone}
            onChange={(event) => setPhone(event.currentTarget.value)}
            error={complaint('phone')}
            required={callBack}
          />
        </div>
        <Textarea
          label={say('enquiry.asked')}
          value={asked}
          onChange={(event) => setAsked(event.currentTarget.value)}
          error={complaint('asked')}
          autosize
          minRows={2}
          maxLength={500}
          required
          data-autofocus={asker === undefined ? undefined : true}
        />
        <Select
          label={say('enquiry.outage')}
          allowDeselect={false}
          data={[
            ...open.map(({ id, system, startedAt }) => ({
              value: id,
              label: `${system} · ${timeOf(startedAt)}`,
            })),
            { value: NONE, label: say('enquiry.noOutage') },
          ]}
          value={outage}
          onChange={setChosen}
        />
        <Checkbox
          label={say('enquiry.callBack')}
          checked={callBack}
          onChange={(event) => setCallBack(event.currentTarget.checked)}
        />
        <Trouble error={noting.error} atFields />
        <DialogFoot onClose={onClose} busy={noting.busy}>
          {say('enquiry.save')}
        </DialogFoot>
      </Stack>
    </form>
  );
}
