import { Text, TextInput } from '@mantine/core';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { useState, type SyntheticEvent } from 'react';
import type { Paper } from '../../../preload/contract/values';
import { useDo, useIntentKey } from '../../ui/bridge';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';

export interface PrintAgainProps {
  /** The paper to make a copy of; null while the dialog is shut. */
  readonly paper: Paper | null;
  /** All papers of the same documents, so that the copy's number can be told before it is made. */
  readonly papers: readonly Paper[];
  readonly onClose: () => void;
}

/** F10: a further paper of the same document, marked SALINAN n, with a reason. */
export function PrintAgain({ paper, papers, onClose }: PrintAgainProps) {
  const say = useWords('papers');
  const name = paper === null ? '' : `${say(`kind.${paper.kind}`)} ${paper.number}`;
  return (
    <Dialog
      opened={paper !== null}
      onClose={onClose}
      title={say('againTitle', { paper: name })}
      closeButtonProps={{ 'aria-label': say('againTitle', { paper: name }) }}
    >
      {paper !== null && <AgainForm key={paper.id} paper={paper} papers={papers} onClose={onClose} />}
    </Dialog>
  );
}

function AgainForm({ paper, papers, onClose }: PrintAgainProps & { readonly paper: Paper }) {
  const say = useWords('papers');
  const { key } = useIntentKey();
  const usual =
    paper.state === 'spoiled' ? 'spoiled' : paper.state === 'not-out' ? 'lost' : ('asked' as const);
  const [reason, setReason] = useState(() => say(`againReasons.${usual}`));
  const printing = useDo('papers.printAgain', { onDone: onClose });
  const same = papers.filter((each) => each.kind === paper.kind && each.number === paper.number);
  const next = Math.max(0, ...same.map((each) => each.copy)) + 1;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void printing.run({ key, id: paper.id, reason });
  };
  return (
    <form onSubmit={submit}>
      <Text mb="md">{say('againText', { n: next })}</Text>
      <TextInput
        label={say('againReason')}
        required
        maxLength={200}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        data-autofocus
      />
      <Trouble error={printing.error} />
      <DialogFoot onClose={onClose} busy={printing.busy} disabled={reason.trim() === ''}>
        {say('againYes')}
      </DialogFoot>
    </form>
  );
}
