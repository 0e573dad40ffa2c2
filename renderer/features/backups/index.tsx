import type { FeatureRoute } from '../../ui/feature';
import { BackupsScreen } from './backups-screen';
import { EpochScreen } from './epoch-screen';
import { DoorRestore, RestoreScreen } from './restore-screen';

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
