/** Stopping long work. */
import { fail, ok } from '../../../domain/result';
import type { Handlers } from '../../call/handler';

export const tasksHandlers = {
  'tasks.cancel': ({ counter }, { id }) =>
    Promise.resolve(counter.tasks.cancel(id) ? ok({}) : fail('task-unknown')),
} satisfies Handlers<'tasks'>;
