import { Dialog } from '../../../../ui/dialog';
import { useWords } from '../../../../ui/words';
import { CorrectFormView, type CorrectFormProps } from './correct-form';

export interface CorrectCaseProps extends CorrectFormProps {
  readonly opened: boolean;
}

/** Puts one party, representative or the hearing right: what stands is there to be typed over, with the reason. */
export function CorrectCase({ opened, ...form }: CorrectCaseProps) {
  const say = useWords('cases');
  return (
    <Dialog
      opened={opened}
      onClose={form.onClose}
      title={say('correct.title', { number: form.file.case.number })}
      size="xl"
    >
      {opened && <CorrectFormView {...form} />}
    </Dialog>
  );
}
