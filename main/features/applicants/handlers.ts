import type { Handlers } from '../../ipc/handler';

export const applicantsHandlers = {} satisfies Handlers<'applicants'>;
