import { IconHome } from '@tabler/icons-react';
import type { FeatureRoute } from '../../ui/feature';
import { lazyScreen } from '../../ui/lazy-screen';

const HomeScreen = lazyScreen(() => import('./home-screen'), 'HomeScreen');

export const homeRoutes: readonly FeatureRoute[] = [
  { path: '/', element: <HomeScreen />, navLabelKey: 'shell:nav.home', order: 1, icon: IconHome },
];
