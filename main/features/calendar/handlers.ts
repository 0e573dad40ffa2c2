import type { Handlers } from '../../ipc/handler';

export const calendarHandlers = {} satisfies Handlers<'calendar'>;
