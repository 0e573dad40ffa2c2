import type { FeatureRoute } from '../ui/feature';
import { homeRoutes } from './home/index';
import { searchRoutes } from './search/index';
import { settingsRoutes } from './settings/index';

/** Every screen there is. A feature adds one line here. */
export const featureRoutes: readonly FeatureRoute[] = [...homeRoutes, ...searchRoutes, ...settingsRoutes];
