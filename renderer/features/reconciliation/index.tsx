import { IconArrowsExchange } from '@tabler/icons-react';
import type { FeatureRoute } from '../../ui/feature';
import { lazyScreen } from '../../ui/lazy-screen';
import { settingsPart } from '../settings/settings-part';
import { PackagesAlone } from './packages-alone';

const RecipientsPart = lazyScreen(() => import('./packages/recipients-part'), 'RecipientsPart');
const PackagesScreen = lazyScreen(() => import('./packages/packages-screen'), 'PackagesScreen');
const ReconciliationScreen = lazyScreen(() => import('./reconciliation-screen'), 'ReconciliationScreen');

export const reconciliationRoutes: readonly FeatureRoute[] = [
  {
    path: '/reconciliation',
    element: (
      <PackagesAlone>
        <ReconciliationScreen />
      </PackagesAlone>
    ),
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
  settingsPart('recipients', RecipientsPart),
];
