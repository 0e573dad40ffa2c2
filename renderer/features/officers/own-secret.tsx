import { Button, SimpleGrid } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { checkSecret } from '../../../domain/officers/secret';
import { useDo } from '../../ui/bridge';
import { useFieldSentence } from '../../ui/form';
import { tellDone } from '../../ui/notify';
import { Section } from '../../ui/section';
import { useOfficer } from '../../ui/session';
import { Trouble } from '../../ui/trouble';
import { SecretInput } from '../../ui/secret-input';
import { useWords } from '../../ui/words';

const EMPTY = { old: '', new: '', again: '' };

/** Everybody changes their own secret, knowing the present one. */
export function OwnSecret({ focused = false }: { readonly focused?: boolean }) {
  const say = useWords('officers');
  const sentence = useFieldSentence();
  const officer = useOfficer();
  const [typed, setTyped] = useState(EMPTY);
  const [wrong, setWrong] = useState<string>();
  const change = useDo('officers.changeOwnSecret', {
    onDone: () => {
      setTyped(EMPTY);
      tellDone(say.as('own.done'));
    },
  });
  if (officer === null) return null;
  const differs = typed.again !== '' && typed.again !== typed.new;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const checked = checkSecret(officer.role, typed.new, officer);
    setWrong(checked.ok ? undefined : checked.error.code);
    if (checked.ok && typed.new === typed.again) void change.run({ old: typed.old, new: typed.new });
  };
  const put = (name: keyof typeof EMPTY) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    setTyped((former) => ({ ...former, [name]: value }));
  };
  return (
    <Section title={say('own.title')}>
      <form onSubmit={submit} noValidate>
        <SimpleGrid cols={3} mb="md">
          <SecretInput
            label={say('own.old')}
            value={typed.old}
            autoFocus={focused}
            onChange={put('old')}
            autoComplete="current-password"
          />
          <SecretInput
            label={say('own.new')}
            value={typed.new}
            onChange={put('new')}
            error={sentence(wrong)}
            autoComplete="new-password"
          />
          <SecretInput
            label={say('own.again')}
            value={typed.again}
            onChange={put('again')}
            error={differs ? say('own.differs') : undefined}
            autoComplete="new-password"
          />
        </SimpleGrid>
        <Trouble error={change.error} />
        <Button
          type="submit"
          variant="default"
          mt="xs"
          loading={change.busy}
          disabled={typed.old === '' || typed.new === '' || typed.again !== typed.new}
        >
          {say('own.save')}
        </Button>
      </form>
    </Section>
  );
}
