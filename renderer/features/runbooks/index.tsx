import type { FeatureRoute } from '../../ui/feature';

export const runbooksRoutes: readonly FeatureRoute[] = [];
