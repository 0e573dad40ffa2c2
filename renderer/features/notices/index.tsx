import type { FeatureRoute } from '../../ui/feature';

export const noticesRoutes: readonly FeatureRoute[] = [];
