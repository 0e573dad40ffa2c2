import { IconCashRegister, IconFolders, IconListNumbers } from '@tabler/icons-react';
import type { FeatureRoute } from '../../ui/feature';
import { CounterScreen } from './counter/counter-screen';
import { CaseScreen } from './file/case-screen';
import { CasesScreen } from './file/cases-screen';
import { NumbersScreen } from './numbers/numbers-screen';

export const casesRoutes: readonly FeatureRoute[] = [
  {
    path: '/counter',
    element: <CounterScreen />,
    navLabelKey: 'counter:nav',
    order: 2,
    icon: IconCashRegister,
    roles: ['clerk', 'supervisor'],
    commands: [
      {
        id: 'new-case',
        label: 'counter:title',
        to: '/counter',
        keys: 'F2',
        keywords: 'kes baharu new case resit saman',
        roles: ['clerk', 'supervisor'],
      },
    ],
  },
  { path: '/cases', element: <CasesScreen />, navLabelKey: 'cases:nav', order: 3, icon: IconFolders },
  { path: '/cases/:id', element: <CaseScreen /> },
  {
    path: '/numbers',
    element: <NumbersScreen />,
    navLabelKey: 'numbers:nav',
    order: 4.5,
    icon: IconListNumbers,
    roles: ['supervisor', 'administrator'],
    commands: [
      {
        id: 'books',
        label: 'numbers:tab.books',
        to: '/numbers?tab=books',
        keywords: 'buku resit siri receipt book',
        roles: ['supervisor', 'administrator'],
      },
      {
        id: 'cause-book',
        label: 'numbers:import.title',
        to: '/numbers?tab=cases',
        keywords: 'buku kausa csv import cause book',
        roles: ['supervisor', 'administrator'],
      },
    ],
  },
];
