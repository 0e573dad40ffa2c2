import { IconArrowsExchange } from '@tabler/icons-react';
import type { FeatureRoute } from '../../ui/feature';
import { PackagesScreen } from './packages/packages-screen';
import { ReconciliationScreen } from './reconciliation-screen';

export const reconciliationRoutes: readonly FeatureRoute[] = [
  {
    path: '/reconciliation',
    element: <ReconciliationScreen />,
    navLabelKey: 'reconciliation:nav',
    order: 7,
    icon: IconArrowsExchange,
    commands: [
      { id: 'reconciliation.list', label: 'reconciliation:commands.list', to: '/reconciliation' },
      {
        id: 'reconciliation.packages',
        label: 'reconciliation:commands.packages',
        keywords: 'zip pakej package',
        to: '/reconciliation/packages',
      },
    ],
  },
  { path: '/reconciliation/packages', element: <PackagesScreen /> },
];
