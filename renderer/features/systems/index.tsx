import type { FeatureRoute } from '../../ui/feature';
import { AvailabilityScreen } from './availability-screen';

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
];
