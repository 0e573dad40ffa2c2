import type { Feature } from '../feature';

export { mailHandlers } from './handlers';

export const mailFeature: Feature = {};
