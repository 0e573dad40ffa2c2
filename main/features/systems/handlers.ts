import type { Handlers } from '../../ipc/handler';

export const systemsHandlers = {} satisfies Handlers<'systems'>;
