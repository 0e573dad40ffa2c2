import { IconPlugConnectedX } from '@tabler/icons-react';
import type { FeatureRoute } from '../../ui/feature';
import { lazyScreen } from '../../ui/lazy-screen';

const OutageScreen = lazyScreen(() => import('./outage-screen'), 'OutageScreen');
const OutagesScreen = lazyScreen(() => import('./outages-screen'), 'OutagesScreen');
const ReportScreen = lazyScreen(() => import('./report-screen'), 'ReportScreen');

export const outagesRoutes: readonly FeatureRoute[] = [
  {
    path: '/outages',
    element: <OutagesScreen />,
    navLabelKey: 'outages:nav',
    order: 5,
    icon: IconPlugConnectedX,
    commands: [
      { id: 'outages.list', label: 'outages:commands.list', to: '/outages' },
      {
        id: 'outages.report',
        label: 'outages:commands.report',
        keywords: 'down mati rosak',
        to: '/outages/report',
      },
    ],
  },
  { path: '/outages/report', element: <ReportScreen /> },
  { path: '/outages/:id', element: <OutageScreen /> },
];
