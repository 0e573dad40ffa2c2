import { Notifications } from '@mantine/notifications';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { IconButton } from '../../../renderer/ui/icon-button';
import { LargeView } from '../../../renderer/ui/large-view';
import { WholeList } from '../../../renderer/ui/lists/whole-list';
import { tellDone } from '../../../renderer/ui/notify';
import { SecretInput } from '../../../renderer/ui/secret-input';
import { changeLanguage, useWords } from '../../../renderer/ui/words';

/** A secret's field. */
export const SecretPiece = () => <SecretInput label="secret" />;

/** A button that is a picture alone. */
export const IconPiece = () => (
  <IconButton label="remove the line">
    <IconTrash size={18} aria-hidden />
  </IconButton>
);

/** Something was done, and the language is switched while that is told. */
export function ToastPiece() {
  const say = useWords('settings');
  return (
    <>
      <button type="button" onClick={() => tellDone(say.as('saved'))}>
        tell
      </button>
      <button type="button" onClick={() => changeLanguage('en')}>
        switch
      </button>
      <Notifications />
    </>
  );
}

/** A preview that can be looked at from near. */
export function LargePiece() {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpened(true)}>
        look
      </button>
      {opened && (
        <LargeView title="paper" onClose={() => setOpened(false)}>
          {(scale) => <p data-scale={scale}>page</p>}
        </LargeView>
      )}
    </>
  );
}

const ROWS = [
  { id: 'b', size: 9, note: 'second' },
  { id: 'a', size: 10, note: 'first' },
  { id: 'c', size: 2, note: 'third' },
];

/** A short list that is here as a whole. */
export const WholeListPiece = () => (
  <WholeList
    list="pieces.list"
    label="rows"
    rows={ROWS}
    idOf={({ id }) => id}
    nameOf={({ id }) => id}
    columns={[
      { id: 'id', head: 'row', sortBy: ({ id }) => id, cell: ({ id }) => id },
      { id: 'size', head: 'size', sortBy: ({ size }) => size, cell: ({ size }) => size },
      { id: 'note', head: 'note', cell: ({ note }) => note },
    ]}
  />
);
