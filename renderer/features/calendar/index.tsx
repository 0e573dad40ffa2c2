import type { FeatureRoute } from '../../ui/feature';

/** The calendar is a part of the settings; it has no screen of its own. */
export const calendarRoutes: readonly FeatureRoute[] = [];
