import { contract } from '../../../preload/contract/contract';
import type { NoticeView } from '../../../preload/contract/notice-values';
import { useDo } from '../../ui/bridge';
import { useContractForm, useFieldErrors } from '../../ui/form';
import { HandProof, HandProofButton } from '../../ui/hand-proof';
import { tellDone } from '../../ui/notify';
import { useWords } from '../../ui/words';

interface Props {
  readonly notice: NoticeView;
  readonly channel: 'portal' | 'counter';
}

/** The officer of the channel says when it was published, and under which reference. */
export function ConfirmButton({ notice, channel }: Props) {
  const say = useWords('notices');
  return (
    <HandProofButton
      label={say('column.confirm')}
      title={say('confirm.title', { channel: say(`channel.${channel}`) })}
    >
      {(close) => <ConfirmForm notice={notice} channel={channel} onClose={close} />}
    </HandProofButton>
  );
}

function ConfirmForm({ notice, channel, onClose }: Props & { readonly onClose: () => void }) {
  const say = useWords('notices');
  const form = useContractForm(contract['notices.confirmChannel'].input, {
    id: notice.id,
    channel,
    atLocal: '',
    reference: '',
  });
  const confirm = useDo('notices.confirmChannel', {
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
      at="atLocal"
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
