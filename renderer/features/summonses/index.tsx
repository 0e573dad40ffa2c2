import type { FeatureRoute } from '../../ui/feature';
import { lazyScreen } from '../../ui/lazy-screen';

const WaitingScreen = lazyScreen(() => import('./waiting-screen'), 'WaitingScreen');

export const summonsesRoutes: readonly FeatureRoute[] = [
  {
    path: '/court-papers',
    element: <WaitingScreen />,
    kinds: ['court', 'ict'],
    commands: [
      {
        id: 'court-papers',
        label: 'summonses:title',
        to: '/court-papers',
        keywords: 'meterai serahan pendaftar saman notis seal hand-over registrar summons intake',
      },
    ],
  },
];
