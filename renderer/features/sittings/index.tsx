import type { FeatureRoute } from '../../ui/feature';
import { lazyScreen } from '../../ui/lazy-screen';
import { settingsPart } from '../settings/settings-part';

const SittingsPart = lazyScreen(() => import('./sittings-part'), 'SittingsPart');

/** The courts' lists of sittings are a part of the settings. */
export const sittingsRoutes: readonly FeatureRoute[] = [
  {
    ...settingsPart('sittings', SittingsPart),
    commands: [
      {
        id: 'settings-sittings',
        label: 'settings:parts.sittings',
        to: '/settings/sittings',
        keywords: 'sidang jadual dewan bicara sebutan sulh sittings bench hearing list',
      },
    ],
  },
];
