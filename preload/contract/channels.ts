/** The only two channels there are. */
export const CALL_CHANNEL = 'siaga:call';
export const EVENT_CHANNEL = 'siaga:event';
