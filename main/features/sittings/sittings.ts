import type { Feature } from '../../call/feature';

export { sittingsHandlers } from './handlers';

/** The courts' lists of sittings, as a part of what the office has set. */
export const sittingsFeature: Feature = {};
