import type { FeatureRoute } from '../../ui/feature';

export const searchRoutes: readonly FeatureRoute[] = [];
