import type { FeatureRoute } from '../../ui/feature';
import { lazyScreen } from '../../ui/lazy-screen';
import { settingsPart } from '../settings/settings-part';

const RecipientsScreen = lazyScreen(() => import('./recipients-screen'), 'RecipientsScreen');
const MailPart = lazyScreen(() => import('./mail-part'), 'MailPart');

export const mailRoutes: readonly FeatureRoute[] = [
  { path: '/mail/:notice', element: <RecipientsScreen /> },
  settingsPart('mail', MailPart),
];
