import type { ReactNode } from 'react';
import { IconCashRegister, IconFolders, IconListNumbers } from '@tabler/icons-react';
import type { FeatureRoute } from '../../ui/feature';
import { lazyScreen } from '../../ui/lazy-screen';
import { CourtsOnly } from '../../ui/blocked/courts-only';

const CounterScreen = lazyScreen(() => import('./counter/counter-screen'), 'CounterScreen');
const BookScreen = lazyScreen(() => import('./book/book-screen'), 'BookScreen');
const CaseScreen = lazyScreen(() => import('./file/case-screen'), 'CaseScreen');
const CasesScreen = lazyScreen(() => import('./file/cases-screen'), 'CasesScreen');
const PrintedCaseScreen = lazyScreen(() => import('./file/printed-case-screen'), 'PrintedCaseScreen');
const NumbersScreen = lazyScreen(() => import('./numbers/numbers-screen'), 'NumbersScreen');

const courtsOnly = (screen: ReactNode): ReactNode => <CourtsOnly>{screen}</CourtsOnly>;

export const casesRoutes: readonly FeatureRoute[] = [
  {
    path: '/counter',
    element: courtsOnly(<CounterScreen />),
    navLabelKey: 'counter:nav',
    order: 2,
    icon: IconCashRegister,
    roles: ['clerk', 'supervisor'],
    kinds: ['court'],
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
  {
    path: '/cases',
    element: courtsOnly(<CasesScreen />),
    navLabelKey: 'cases:nav',
    order: 3,
    icon: IconFolders,
    kinds: ['court'],
  },
  {
    path: '/cases/book',
    element: courtsOnly(<BookScreen />),
    kinds: ['court'],
    commands: [
      {
        id: 'manual-book',
        label: 'cases:book.title',
        to: '/cases/book',
        keywords: 'buku kausa daftar cetak manual cause book print',
      },
    ],
  },
  { path: '/cases/:id', element: courtsOnly(<CaseScreen />) },
  { path: '/printed-cases/:id', element: courtsOnly(<PrintedCaseScreen />) },
  {
    path: '/numbers',
    element: courtsOnly(<NumbersScreen />),
    navLabelKey: 'numbers:nav',
    order: 4.5,
    icon: IconListNumbers,
    roles: ['supervisor', 'administrator'],
    kinds: ['court'],
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
