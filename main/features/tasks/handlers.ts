/** Stopping long work. */
import { good, refuse, type Handlers } from '../../call/handler';

export const tasksHandlers = {
  'tasks.cancel': ({ counter }, { id }) =>
    Promise.resolve(counter.tasks.cancel(id) ? good({}) : refuse('task-unknown')),
} satisfies Handlers<'tasks'>;
