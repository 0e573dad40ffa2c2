import type { Feature } from '../feature';

export { noticesHandlers } from './handlers';

export const noticesFeature: Feature = {};
