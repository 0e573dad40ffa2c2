import type { Feature } from '../feature';

export { runbooksHandlers } from './handlers';

export const runbooksFeature: Feature = {};
