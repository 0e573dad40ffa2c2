import { notifications } from '@mantine/notifications';
import { useRef } from 'react';
import { useAppEvent } from '../ui/bridge';
import { tellTrouble } from '../ui/notify';
import { ErrorSentence } from '../ui/trouble';
import { useWords } from '../ui/words';
import { TaskNote } from './task-note';

/** Work that looks between its steps whether it should stop. */
const STOPPABLE: ReadonlySet<string> = new Set([
  'package',
  'list',
  'applicants',
  'cause-book',
  'esv2-answer',
  'esv3-list',
]);

/** Tells of papers that stood still and of long work, as main reports them. */
export function useMainNews(): void {
  const say = useWords('shell');
  const told = useRef(new Set<string>());
  useAppEvent((event) => {
    if (event.kind === 'paper' && event.trouble !== undefined) {
      const id = `paper-${event.trouble}`;
      told.current.add(id);
      tellTrouble(<ErrorSentence error={{ code: event.trouble }} />, id);
    } else if (event.kind === 'paper' && event.state === 'sent') {
      // Printing goes on: what was told of the stop is over, and must not cover the screen.
      told.current.forEach((id) => notifications.hide(id));
      told.current.clear();
    }
    if (event.kind === 'task') {
      const id = `task-${event.id}`;
      if (event.state === 'running') {
        const share = event.of === null ? '' : ` ${Math.floor((100 * event.done) / Math.max(1, event.of))} %`;
        const message = `${say.any(`task.${event.label}`) ?? say('task.running')}${share}`;
        const note = {
          id,
          message: STOPPABLE.has(event.label) ? <TaskNote id={event.id} message={message} /> : message,
          loading: true,
          autoClose: false as const,
          withBorder: true,
          withCloseButton: false,
        };
        notifications.show(note);
        notifications.update(note);
      } else notifications.hide(id);
    }
  });
}
