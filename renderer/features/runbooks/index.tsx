import type { FeatureRoute } from '../../ui/feature';
import { lazyScreen } from '../../ui/lazy-screen';
import { settingsPart } from '../settings/settings-part';

const RunbooksPart = lazyScreen(() => import('./runbooks-part'), 'RunbooksPart');

export const runbooksRoutes: readonly FeatureRoute[] = [settingsPart('runbooks', RunbooksPart)];
