import { contract } from '../../../preload/contract/contract';
import { useDo } from '../../ui/bridge';
import { useContractForm, useFieldErrors } from '../../ui/form';
import { HandProof, HandProofButton } from '../../ui/hand-proof';
import { tellDone } from '../../ui/notify';
import { useWords } from '../../ui/words';

/** The mailbox officer says when the e-mail went out, and under which reference (S0.3). */
export function ConfirmByHand({ batch }: { readonly batch: string }) {
  const say = useWords('mail');
  return (
    <HandProofButton label={say('column.confirm')} title={say('confirm.title')}>
      {(close) => <ConfirmForm batch={batch} onClose={close} />}
    </HandProofButton>
  );
}

function ConfirmForm({ batch, onClose }: { readonly batch: string; readonly onClose: () => void }) {
  const say = useWords('mail');
  const form = useContractForm(contract['mail.confirmByHand'].input, { batch, sentLocal: '', reference: '' });
  const confirm = useDo('mail.confirmByHand', {
    onDone: () => {
      tellDone(say.as('confirm.done'));
      onClose();
    },
  });
  useFieldErrors(form, confirm.error);
  const send = form.handleSubmit(async (input) => {
    await confirm.run(input);
  });
  return (
    <HandProof
      control={form.control}
      at="sentLocal"
      reference="reference"
      words={{
        text: say('confirm.text'),
        at: say('confirm.at'),
        reference: say('confirm.reference'),
        referenceNote: say('confirm.referenceNote'),
        save: say('confirm.save'),
      }}
      error={confirm.error}
      busy={confirm.busy}
      onSubmit={() => void send()}
      onClose={onClose}
    />
  );
}
