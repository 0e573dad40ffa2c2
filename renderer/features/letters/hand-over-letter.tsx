import { useDo, useIntentKey } from '../../ui/bridge';
import { Dialog } from '../../ui/dialog';
import { tellDone } from '../../ui/notify';
import { useWords } from '../../ui/words';
import type { LetterDialogProps, LetterFormProps } from './dialog-props';
import { GivenForm } from './given-form';

/** Who took the letter, and when: the party, unless somebody else does. */
export function HandOverLetter({ opened, ...form }: LetterDialogProps) {
  const say = useWords('letters');
  return (
    <Dialog opened={opened} onClose={form.onClose} title={say('handOver.title')}>
      {opened && <HandOverForm {...form} />}
    </Dialog>
  );
}

function HandOverForm({ party, onClose }: LetterFormProps) {
  const say = useWords('letters');
  const { key } = useIntentKey();
  const giving = useDo('letters.handOver', {
    onDone: () => {
      tellDone(say.as('handOver.done', { name: party.name }));
      onClose();
    },
  });
  const letter = party.letter?.id ?? '';
  return (
    <GivenForm
      proof={{ label: say('handOver.person'), path: 'person', first: party.name, max: 160 }}
      when={{ label: say('handOver.when'), path: 'handedLocal' }}
      yes={say('handOver.save')}
      busy={giving.busy}
      error={giving.error}
      onClose={onClose}
      onGive={(person, handedLocal) => void giving.run({ key, letter, person, handedLocal })}
    />
  );
}
