import type { FeatureRoute } from '../../ui/feature';
import { lazyScreen } from '../../ui/lazy-screen';
import { settingsPart } from '../settings/settings-part';

const AvailabilityScreen = lazyScreen(() => import('./availability-screen'), 'AvailabilityScreen');
const SystemsPart = lazyScreen(() => import('./systems-part'), 'SystemsPart');

export const systemsRoutes: readonly FeatureRoute[] = [
  {
    path: '/systems',
    element: <AvailabilityScreen />,
    commands: [
      { id: 'systems.availability', label: 'systems:screen.title', to: '/systems' },
      {
        id: 'settings-systems',
        label: 'systems:screen.edit',
        to: '/settings/systems',
        roles: ['administrator'],
      },
    ],
  },
  settingsPart('systems', SystemsPart),
];
