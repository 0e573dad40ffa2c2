import { Button, Group, Text } from '@mantine/core';
import type { CallError } from '../../../preload/contract/call';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';

interface SaveBarProps {
  readonly changed: boolean;
  readonly busy: boolean;
  readonly error: CallError | null;
  /** Submits the form around it when left out. */
  readonly onSave?: () => void;
  readonly onUndo: () => void;
}

/** Save and leave it, with the trouble of the last try above. */
export function SaveBar({ changed, busy, error, onSave, onUndo }: SaveBarProps) {
  const say = useWords('settings');
  return (
    <>
      <Trouble error={error} />
      <Group mt="lg">
        <Button
          type={onSave === undefined ? 'submit' : 'button'}
          loading={busy}
          disabled={!changed}
          {...(onSave === undefined ? {} : { onClick: onSave })}
        >
          {say('save')}
        </Button>
        {changed && (
          <>
            <Button variant="subtle" onClick={onUndo}>
              {say('cancel')}
            </Button>
            <Text c="dimmed">{say('unsaved')}</Text>
          </>
        )}
      </Group>
    </>
  );
}
