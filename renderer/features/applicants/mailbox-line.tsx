import { Anchor, Stack, TextInput } from '@mantine/core';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { useState, type SyntheticEvent } from 'react';
import { useDo, useRead } from '../../ui/bridge';
import { useFieldSentence } from '../../ui/form';
import { tellDone } from '../../ui/notify';
import { mayUse, useOfficer } from '../../ui/session';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';

/** What the directory is for, and the mailbox that changes come to; supervisors change its address here. */
export function MailboxLine() {
  const say = useWords('applicants');
  const mailbox = useRead('applicants.counts', {}).data?.mailbox ?? '';
  const may = mayUse(useOfficer(), ['supervisor', 'administrator']);
  const [opened, setOpened] = useState(false);
  return (
    <>
      {say('lead', { mailbox })}{' '}
      {may && (
        <Anchor component="button" type="button" size="sm" onClick={() => setOpened(true)}>
          {say('mailbox.change')}
        </Anchor>
      )}
      <Dialog opened={opened} onClose={() => setOpened(false)} title={say('mailbox.title')}>
        <MailboxForm mailbox={mailbox} onClose={() => setOpened(false)} />
      </Dialog>
    </>
  );
}

function MailboxForm({ mailbox, onClose }: { readonly mailbox: string; readonly onClose: () => void }) {
  const say = useWords('applicants');
  const sentence = useFieldSentence();
  const [typed, setTyped] = useState(mailbox);
  const saving = useDo('applicants.setMailbox', {
    onDone: () => {
      tellDone(say.as('mailbox.done'));
      onClose();
    },
  });
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    void saving.run({ mailbox: typed });
  };
  return (
    <form onSubmit={send}>
      <Stack gap="md">
        <TextInput
          label={say('mailbox.label')}
          description={say('mailbox.note')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={sentence(saving.error?.fields?.[0]?.code)}
          required
          data-autofocus
        />
        <Trouble error={saving.error} atFields />
        <DialogFoot onClose={onClose} busy={saving.busy}>
          {say('mailbox.save')}
        </DialogFoot>
      </Stack>
    </form>
  );
}
