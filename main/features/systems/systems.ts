import type { Feature } from '../feature';

export { systemsHandlers } from './handlers';

export const systemsFeature: Feature = {};
