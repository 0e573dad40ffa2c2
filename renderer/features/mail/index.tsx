import type { FeatureRoute } from '../../ui/feature';

export const mailRoutes: readonly FeatureRoute[] = [];
