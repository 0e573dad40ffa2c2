import { IconInbox } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CourtsOnly } from '../../ui/blocked/courts-only';
import type { FeatureRoute } from '../../ui/feature';
import { lazyScreen } from '../../ui/lazy-screen';

const MattersScreen = lazyScreen(() => import('./matters-screen'), 'MattersScreen');
const MatterScreen = lazyScreen(() => import('./one/matter-screen'), 'MatterScreen');
const ReceiveScreen = lazyScreen(() => import('./receive/receive-screen'), 'ReceiveScreen');

const courtsOnly = (screen: ReactNode): ReactNode => <CourtsOnly>{screen}</CourtsOnly>;

/** Existing cases while the system is down, and on their way into ESV3 afterwards (S1.11, S1.12). */
export const existingRoutes: readonly FeatureRoute[] = [
  {
    path: '/existing',
    element: courtsOnly(<MattersScreen />),
    navLabelKey: 'existing:nav',
    order: 3.7,
    icon: IconInbox,
    kinds: ['court'],
  },
  {
    path: '/existing/receive',
    element: courtsOnly(<ReceiveScreen />),
    roles: ['clerk', 'supervisor'],
    kinds: ['court'],
    commands: [
      {
        id: 'existing-receive',
        label: 'existing:receive.title',
        to: '/existing/receive',
        keys: 'F3',
        keywords: 'kes sedia ada existing case resit receipt dokumen document esv3 esv2 ebicara',
        roles: ['clerk', 'supervisor'],
      },
    ],
  },
  { path: '/existing/:id', element: courtsOnly(<MatterScreen />), kinds: ['court'] },
];
