import type { FeatureRoute } from '../../ui/feature';

export const applicantsRoutes: readonly FeatureRoute[] = [];
