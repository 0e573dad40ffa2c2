import type { FeatureRoute } from '../../ui/feature';
import { lazyScreen } from '../../ui/lazy-screen';
import { settingsPart } from '../settings/settings-part';

const NoticeScreen = lazyScreen(() => import('./notice-screen'), 'NoticeScreen');
const NoticesScreen = lazyScreen(() => import('./notices-screen'), 'NoticesScreen');
const WriteScreen = lazyScreen(() => import('./write-screen'), 'WriteScreen');
const NoticesPart = lazyScreen(() => import('./notices-part'), 'NoticesPart');

export const noticesRoutes: readonly FeatureRoute[] = [
  {
    path: '/notices',
    element: <NoticesScreen />,
    commands: [
      { id: 'notices.list', label: 'notices:commands.list', keywords: 'notis notice', to: '/notices' },
      {
        id: 'notices.board',
        label: 'notices:commands.board',
        keywords: 'monitor skrin board',
        to: '/notices',
      },
      {
        id: 'notices.templates',
        label: 'notices:commands.templates',
        to: '/settings/notices',
        roles: ['supervisor', 'administrator'],
      },
    ],
  },
  { path: '/notices/write/:outage', element: <WriteScreen /> },
  { path: '/notices/:id', element: <NoticeScreen /> },
  settingsPart('notices', NoticesPart),
];
