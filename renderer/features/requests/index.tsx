import { IconMessageCircleQuestion } from '@tabler/icons-react';
import type { FeatureRoute } from '../../ui/feature';
import { lazyScreen } from '../../ui/lazy-screen';

const RequestsScreen = lazyScreen(() => import('./requests-screen'), 'RequestsScreen');
const RequestScreen = lazyScreen(() => import('./one/request-screen'), 'RequestScreen');
const ReceiveScreen = lazyScreen(() => import('./receive/receive-screen'), 'ReceiveScreen');
const DutiesScreen = lazyScreen(() => import('./duties/duties-screen'), 'DutiesScreen');

const AT_THE_DESK = ['clerk', 'supervisor'] as const;

/** The request desk of a state's ICT unit (S2, S3, S4). */
export const requestsRoutes: readonly FeatureRoute[] = [
  {
    path: '/requests',
    element: <RequestsScreen />,
    navLabelKey: 'requests:nav',
    order: 2.4,
    icon: IconMessageCircleQuestion,
    kinds: ['ict'],
  },
  {
    path: '/requests/receive',
    element: <ReceiveScreen />,
    roles: AT_THE_DESK,
    kinds: ['ict'],
    commands: [
      {
        id: 'requests-receive',
        label: 'requests:receive.title',
        to: '/requests/receive',
        keys: 'F2',
        keywords: 'permohonan request aduan insiden piagam helpdesk mygpki sijil bmt receive',
        roles: AT_THE_DESK,
        kinds: ['ict'],
      },
    ],
  },
  {
    path: '/requests/duties',
    element: <DutiesScreen />,
    roles: ['administrator'],
    kinds: ['ict'],
    commands: [
      {
        id: 'requests-duties',
        label: 'requests:duties.title',
        to: '/requests/duties',
        keywords: 'tugas pegawai teknikal pengesah pentadbir uc duty duties',
        roles: ['administrator'],
        kinds: ['ict'],
      },
    ],
  },
  { path: '/requests/:id', element: <RequestScreen />, kinds: ['ict'] },
];
