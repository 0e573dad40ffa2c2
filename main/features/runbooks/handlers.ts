import type { Handlers } from '../../ipc/handler';

export const runbooksHandlers = {} satisfies Handlers<'runbooks'>;
