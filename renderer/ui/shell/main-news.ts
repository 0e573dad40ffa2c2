import { notifications } from '@mantine/notifications';
import { useAppEvent } from '../bridge';
import { tellTrouble } from '../notify';
import { useErrorSentence } from '../trouble';
import { useWords } from '../words';

/** Tells of papers that stood still and of long work, as main reports them. */
export function useMainNews(): void {
  const say = useWords('shell');
  const sentence = useErrorSentence();
  useAppEvent((event) => {
    if (event.kind === 'paper' && event.trouble !== undefined) {
      tellTrouble(sentence({ code: event.trouble }), `paper-${event.trouble}`);
    }
    if (event.kind === 'task') {
      const id = `task-${event.id}`;
      if (event.state === 'running') {
        const share = event.of === null ? '' : ` ${Math.floor((100 * event.done) / Math.max(1, event.of))} %`;
        const message = `${say.any(`task.${event.label}`) ?? say('task.running')}${share}`;
        const note = {
          id,
          message,
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
