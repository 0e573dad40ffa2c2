import type { Handlers } from '../../ipc/handler';

export const mailHandlers = {} satisfies Handlers<'mail'>;
