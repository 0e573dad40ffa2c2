import type { Feature } from '../../call/feature';

export { runbooksHandlers } from './handlers';

export const runbooksFeature: Feature = {};
