import { useDo, useIntentKey } from '../../ui/bridge';
import { Dialog } from '../../ui/dialog';
import { tellDone } from '../../ui/notify';
import { useWords } from '../../ui/words';
import type { LetterDialogProps, LetterFormProps } from './dialog-props';
import { GivenForm } from './given-form';

/** The posting slip's number, and when. */
export function PostLetter({ opened, ...form }: LetterDialogProps) {
  const say = useWords('letters');
  return (
    <Dialog opened={opened} onClose={form.onClose} title={say('post.title')}>
      {opened && <PostForm {...form} />}
    </Dialog>
  );
}

function PostForm({ party, onClose }: LetterFormProps) {
  const say = useWords('letters');
  const { key } = useIntentKey();
  const posting = useDo('letters.post', {
    onDone: () => {
      tellDone(say.as('post.done', { name: party.name }));
      onClose();
    },
  });
  const letter = party.letter?.id ?? '';
  return (
    <GivenForm
      note={`${party.name}\n${party.letter?.address ?? ''}`.trim()}
      proof={{ label: say('post.slip'), path: 'slip', first: '', max: 60 }}
      when={{ label: say('post.when'), path: 'postedLocal' }}
      yes={say('post.save')}
      busy={posting.busy}
      error={posting.error}
      onClose={onClose}
      onGive={(slip, postedLocal) => void posting.run({ key, letter, slip, postedLocal })}
    />
  );
}
