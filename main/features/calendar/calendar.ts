import type { Feature } from '../../call/feature';

export { calendarHandlers } from './handlers';

export const calendarFeature: Feature = {};
