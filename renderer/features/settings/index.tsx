import type { FeatureRoute } from '../../ui/feature';

export const settingsRoutes: readonly FeatureRoute[] = [];
