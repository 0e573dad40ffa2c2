import { IconTransfer } from '@tabler/icons-react';
import type { FeatureRoute } from '../../ui/feature';
import { lazyScreen } from '../../ui/lazy-screen';
import { CourtsOnly } from '../../ui/blocked/courts-only';

const ControlListScreen = lazyScreen(() => import('./control-list-screen'), 'ControlListScreen');
const RecordScreen = lazyScreen(() => import('./record/record-screen'), 'RecordScreen');

export const esv2Routes: readonly FeatureRoute[] = [
  {
    path: '/esv2',
    element: (
      <CourtsOnly>
        <ControlListScreen />
      </CourtsOnly>
    ),
    navLabelKey: 'esv2:nav',
    order: 4.2,
    icon: IconTransfer,
    kinds: ['court'],
  },
  {
    path: '/esv2/record',
    element: (
      <CourtsOnly>
        <RecordScreen />
      </CourtsOnly>
    ),
    roles: ['clerk', 'supervisor'],
    kinds: ['court'],
    commands: [
      {
        id: 'record-esv2',
        label: 'esv2:record.title',
        to: '/esv2/record',
        keywords: 'pilihan 2 option esv2 kes baharu new case',
        roles: ['clerk', 'supervisor'],
      },
    ],
  },
];
