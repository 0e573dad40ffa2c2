import type { Feature } from '../feature';

export { calendarHandlers } from './handlers';

export const calendarFeature: Feature = {};
