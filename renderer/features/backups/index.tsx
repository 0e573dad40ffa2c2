import type { FeatureRoute } from '../../ui/feature';
import { lazyScreen } from '../../ui/lazy-screen';

const BackupsScreen = lazyScreen(() => import('./backups-screen'), 'BackupsScreen');
const EpochScreen = lazyScreen(() => import('./epoch-screen'), 'EpochScreen');
const DoorRestore = lazyScreen(() => import('./restore-screen'), 'DoorRestore');
const RestoreScreen = lazyScreen(() => import('./restore-screen'), 'RestoreScreen');

const SUPERVISORS = ['supervisor', 'administrator'] as const;

export const backupsRoutes: readonly FeatureRoute[] = [
  {
    path: '/backups',
    element: <BackupsScreen />,
    roles: SUPERVISORS,
    commands: [
      {
        id: 'backups.list',
        label: 'backups:commands.list',
        keywords: 'backup',
        to: '/backups',
        roles: SUPERVISORS,
      },
      {
        id: 'backups.restore',
        label: 'backups:commands.restore',
        to: '/backups/restore',
        roles: SUPERVISORS,
      },
    ],
  },
  { path: '/backups/restore', element: <RestoreScreen />, roles: SUPERVISORS },
  { path: '/backups/new-epoch', element: <EpochScreen /> },
  { path: '/restore', element: <DoorRestore />, door: true },
];
