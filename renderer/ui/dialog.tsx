import { Modal, type ModalProps } from '@mantine/core';
import { useId, useLayoutEffect } from 'react';
import { useFocusBack } from './focus-back';
import { createStore, useStore } from './store';
import { useWords } from './words';

/** Mantine's own layer for dialogs; lists that open from a field stand at 300. */
const LOWEST = 200;

/** A long dialog scrolls under its own head: what gets the focus must not lie there. */
const UNDER_HEAD = { content: { scrollPaddingTop: 96 } };

/** The dialogs that stand open, the lowest first. */
const layers = createStore<readonly string[]>([]);

/**
 * A dialog. Whichever was opened last stands above all others and alone answers Esc, wherever in the tree it is written;
 * when it closes, the focus goes back to where it was.
 */
export function Dialog({ opened, closeOnEscape = true, ...props }: ModalProps) {
  const say = useWords('shell');
  const id = useId();
  const open = useStore(layers);
  useLayoutEffect(() => {
    if (!opened) return undefined;
    layers.set([...layers.get(), id]);
    return () => layers.set(layers.get().filter((other) => other !== id));
  }, [opened, id]);
  useFocusBack(opened);
  const place = open.indexOf(id);
  return (
    <Modal
      opened={opened}
      closeButtonProps={{ 'aria-label': say('close') }}
      zIndex={LOWEST + (place === -1 ? open.length : place)}
      closeOnEscape={closeOnEscape && place === open.length - 1}
      styles={UNDER_HEAD}
      {...props}
    />
  );
}
