import type { Feature } from '../feature';

export { applicantsHandlers } from './handlers';

export const applicantsFeature: Feature = {};
