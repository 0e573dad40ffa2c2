import type { FeatureRoute } from '../../ui/feature';
import { ArchivedPaper } from './archived-paper';
import { PapersScreen } from './papers-screen';

export const papersRoutes: readonly FeatureRoute[] = [
  {
    path: '/papers',
    element: <PapersScreen />,
    commands: [{ id: 'papers', label: 'papersScreen:nav', to: '/papers', keywords: 'cetak print kertas' }],
  },
  { path: '/papers/:id', element: <ArchivedPaper /> },
];
