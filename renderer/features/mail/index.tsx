import type { FeatureRoute } from '../../ui/feature';
import { lazyScreen } from '../../ui/lazy-screen';

const RecipientsScreen = lazyScreen(() => import('./recipients-screen'), 'RecipientsScreen');

export const mailRoutes: readonly FeatureRoute[] = [{ path: '/mail/:notice', element: <RecipientsScreen /> }];
