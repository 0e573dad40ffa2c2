import { VisuallyHidden } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { useSentence, type Sentence } from './words';

/** A short word that something was done; nothing that must be read stands only here. */
export function tellDone(sentence: Sentence): void {
  show({ message: <Said sentence={sentence} />, color: 'green', autoClose: 5000 });
}

/** A short word that nothing was done, and why. */
export function tellPlain(sentence: Sentence): void {
  show({ message: <Said sentence={sentence} />, color: 'gray', autoClose: 5000 });
}

/** Something that wants a look soon, such as a printer that stopped; stays until it is closed. */
export function tellTrouble(message: ReactNode, id?: string): void {
  show({ message, color: 'red', autoClose: false, ...(id === undefined ? {} : { id }) });
}

function show(note: Parameters<typeof notifications.show>[0]): void {
  const children = (
    <VisuallyHidden>
      <Said sentence={CLOSE} />
    </VisuallyHidden>
  );
  notifications.show({ ...note, withBorder: true, closeButtonProps: { children } });
}

const CLOSE: Sentence = { space: 'shell', path: 'close' };

/** What is told follows the switch of the language while it is shown. */
function Said({ sentence }: { readonly sentence: Sentence }) {
  return <>{useSentence(sentence)}</>;
}
