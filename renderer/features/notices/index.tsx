import type { FeatureRoute } from '../../ui/feature';
import { NoticeScreen } from './notice-screen';
import { NoticesScreen } from './notices-screen';
import { WriteScreen } from './write-screen';

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
];
