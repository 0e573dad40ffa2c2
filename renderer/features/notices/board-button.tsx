import { Button } from '@mantine/core';
import { IconDeviceTv } from '@tabler/icons-react';
import { useDo, useRead } from '../../ui/bridge';
import { useConfirm } from '../../ui/confirm';
import { useWords } from '../../ui/words';

/** Opens or closes the public's board; on a PC with one monitor it asks first. */
export function BoardButton({ compact = false }: { readonly compact?: boolean }) {
  const say = useWords('notices');
  const ask = useConfirm();
  const state = useRead('notices.boardState', {}).data;
  const set = useDo('notices.setBoard');
  const open = state?.open ?? false;
  const change = async (): Promise<void> => {
    const covers = !open && (state?.screens ?? 1) < 2;
    const yes =
      !covers ||
      (await ask({ title: say('board.title'), text: say('board.oneScreen'), yes: say('board.open') }));
    if (yes) await set.run({ open: !open });
  };
  return (
    <Button
      variant="default"
      size={compact ? 'compact-sm' : 'sm'}
      loading={set.busy}
      leftSection={<IconDeviceTv size={16} aria-hidden />}
      onClick={() => void change()}
    >
      {say(open ? 'column.boardClose' : 'column.boardOpen')}
    </Button>
  );
}
