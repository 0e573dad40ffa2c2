import type { FeatureRoute } from '../../ui/feature';
import { lazyScreen } from '../../ui/lazy-screen';

const ArchivedPaper = lazyScreen(() => import('./archived-paper'), 'ArchivedPaper');
const AllPapersScreen = lazyScreen(() => import('./all-papers-screen'), 'AllPapersScreen');
const PapersScreen = lazyScreen(() => import('./papers-screen'), 'PapersScreen');

export const papersRoutes: readonly FeatureRoute[] = [
  {
    path: '/papers',
    element: <PapersScreen />,
    commands: [{ id: 'papers', label: 'papers:nav', to: '/papers', keywords: 'cetak print kertas' }],
  },
  {
    path: '/papers/all',
    element: <AllPapersScreen />,
    commands: [
      {
        id: 'all-papers',
        label: 'papers:list.title',
        to: '/papers/all',
        keywords: 'cetak print kertas senarai',
      },
    ],
  },
  { path: '/papers/:id', element: <ArchivedPaper /> },
];
