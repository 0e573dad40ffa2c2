import { Button } from '@mantine/core';
import { callMain } from '../ui/bridge';
import { useWords } from '../ui/words';

export interface TaskNoteProps {
  readonly id: string;
  /** What goes on, and how far it is. */
  readonly message: string;
}

/** Long work under way, which whoever began it may stop. */
export function TaskNote({ id, message }: TaskNoteProps) {
  const say = useWords('shell');
  return (
    <>
      <div>{message}</div>
      <Button
        size="compact-xs"
        variant="default"
        mt={6}
        onClick={() => void callMain('tasks.cancel', { id })}
      >
        {say('task.stop')}
      </Button>
    </>
  );
}
