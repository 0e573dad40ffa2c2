import type { FeatureRoute } from '../../ui/feature';
import { lazyScreen } from '../../ui/lazy-screen';

const DrillsScreen = lazyScreen(() => import('./drills-screen'), 'DrillsScreen');

export const drillsRoutes: readonly FeatureRoute[] = [
  {
    path: '/drills',
    element: <DrillsScreen />,
    commands: [
      { id: 'drills.open', label: 'drills:command', keywords: 'latihan drill practice', to: '/drills' },
    ],
  },
];
