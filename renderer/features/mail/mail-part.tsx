import { Alert, Group, Stack, Switch, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { OutputOf } from '../../../preload/contract/contract';
import { contract } from '../../../preload/contract/contract';
import type { MailServer } from '../../../preload/contract/mail';
import { useDo, useRead } from '../../ui/bridge';
import { NumberField, SecretField, SelectField, TextField } from '../../ui/field';
import { useContractForm, useFieldErrors } from '../../ui/form';
import { Loaded } from '../../ui/loading';
import { tellDone } from '../../ui/notify';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/words';
import { PartFrame } from '../settings/part-frame';
import { SaveBar } from '../settings/save-bar';
import type { SettingsProps } from '../settings/settings-props';
import { MailTest } from './mail-test';

type Kept = OutputOf<'mail.settings'>;

const EMPTY: MailServer = {
  ...{ host: '', port: 587, security: 'starttls', user: '', from: '', fromName: '', replyTo: '' },
  giveUpHours: 24,
};

/** The mail server and its password; an administrator's matter alone. */
export function MailPart({ officer }: SettingsProps) {
  const say = useWords('mail');
  const allowed = officer.role === 'administrator';
  return (
    <PartFrame lead={say('settings.lead')} locked={allowed ? undefined : say('settings.locked')}>
      {allowed && <AdministratorsPart />}
    </PartFrame>
  );
}

function AdministratorsPart() {
  const read = useRead('mail.settings', {});
  return (
    <Loaded read={read} rows={8}>
      {(kept) => <Editor key={JSON.stringify(kept)} kept={kept} />}
    </Loaded>
  );
}

function Editor({ kept }: { readonly kept: Kept }) {
  const say = useWords('mail');
  const [on, setOn] = useState(kept.server !== null);
  const off = useDo('mail.saveSettings', { onDone: () => tellDone(say.as('settings.saved')) });
  return (
    <Stack maw={640}>
      <Switch
        label={say('settings.on')}
        checked={on}
        onChange={(event) => setOn(event.currentTarget.checked)}
      />
      {on ? (
        <ServerForm kept={kept} />
      ) : (
        kept.server !== null && (
          <SaveBar
            changed
            busy={off.busy}
            error={off.error}
            onSave={() => void off.run({ server: null, password: null })}
            onUndo={() => setOn(true)}
          />
        )
      )}
      {on && kept.server !== null && <MailTest />}
    </Stack>
  );
}

function ServerForm({ kept }: { readonly kept: Kept }) {
  const say = useWords('mail');
  const form = useContractForm(contract['mail.saveSettings'].input, {
    server: kept.server ?? EMPTY,
    password: '',
  });
  const save = useDo('mail.saveSettings', { onDone: () => tellDone(say.as('settings.saved')) });
  useFieldErrors(form, save.error);
  const { control } = form;
  const [security, user] = useWatch({ control, name: ['server.security', 'server.user'] });
  const send = form.handleSubmit(async ({ server, password }) => {
    await save.run({ server, password: password === '' ? null : password });
  });
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Section title={say('settings.server')}>
        <Stack gap="sm">
          <Group align="flex-start" wrap="nowrap">
            <TextField control={control} name="server.host" label={say('settings.host')} flex={1} required />
            <NumberField control={control} name="server.port" label={say('settings.port')} w={110} required />
          </Group>
          <SelectField
            control={control}
            name="server.security"
            label={say('settings.security')}
            data={(['tls', 'starttls', 'plain'] as const).map((value) => ({
              value,
              label: say(`settings.${value}`),
            }))}
          />
          {security === 'plain' && (
            <Alert color="yellow" variant="light" icon={<IconAlertTriangle aria-hidden />}>
              {say('settings.plainWarning')}
            </Alert>
          )}
          <TextField
            control={control}
            name="server.user"
            label={say('settings.user')}
            description={say('settings.userNote')}
          />
          {user !== '' && security !== 'plain' && (
            <>
              <SecretField
                control={control}
                name="password"
                label={say('settings.password')}
                description={say(kept.hasPassword ? 'settings.passwordKept' : 'settings.passwordNote')}
              />
              <Text c="dimmed" size="sm">
                {say(`settings.keyStore.${kept.keyStore}`)}
              </Text>
            </>
          )}
        </Stack>
      </Section>
      <Section title={say('settings.sender')}>
        <Stack gap="sm">
          <TextField control={control} name="server.from" label={say('settings.from')} required />
          <TextField control={control} name="server.fromName" label={say('settings.fromName')} />
          <TextField
            control={control}
            name="server.replyTo"
            label={say('settings.replyTo')}
            description={say('settings.replyToNote')}
          />
          <NumberField
            control={control}
            name="server.giveUpHours"
            label={say('settings.giveUp')}
            w={240}
            required
          />
        </Stack>
      </Section>
      <SaveBar
        changed={form.formState.isDirty}
        busy={save.busy}
        error={save.error}
        onUndo={() => form.reset()}
      />
    </form>
  );
}
