import type { FeatureRoute } from '../../ui/feature';
import { RecipientsScreen } from './recipients-screen';

export const mailRoutes: readonly FeatureRoute[] = [{ path: '/mail/:notice', element: <RecipientsScreen /> }];
