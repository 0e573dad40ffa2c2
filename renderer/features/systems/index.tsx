import type { FeatureRoute } from '../../ui/feature';

export const systemsRoutes: readonly FeatureRoute[] = [];
