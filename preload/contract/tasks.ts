/** Long work: how it goes comes as events; here it is stopped. */
import { z } from 'zod';
import { call, EVERY_ROLE } from './call';
import { id } from './values';

export const tasksCalls = {
  'tasks.cancel': call({
    nature: 'task',
    input: z.object({ id }),
    output: z.object({}),
    errors: ['task-unknown'],
    who: EVERY_ROLE,
    effects: [],
  }),
};
