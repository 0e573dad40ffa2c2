import type { Handlers } from '../../ipc/handler';

export const noticesHandlers = {} satisfies Handlers<'notices'>;
