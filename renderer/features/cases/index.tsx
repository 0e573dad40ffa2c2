import { IconCashRegister, IconFolders, IconListNumbers } from '@tabler/icons-react';
import type { FeatureRoute } from '../../ui/feature';
import { lazyScreen } from '../../ui/lazy-screen';

const CounterScreen = lazyScreen(() => import('./counter/counter-screen'), 'CounterScreen');
const CaseScreen = lazyScreen(() => import('./file/case-screen'), 'CaseScreen');
const CasesScreen = lazyScreen(() => import('./file/cases-screen'), 'CasesScreen');
const NumbersScreen = lazyScreen(() => import('./numbers/numbers-screen'), 'NumbersScreen');

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
