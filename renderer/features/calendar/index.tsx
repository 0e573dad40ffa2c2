import type { FeatureRoute } from '../../ui/feature';

export const calendarRoutes: readonly FeatureRoute[] = [];
