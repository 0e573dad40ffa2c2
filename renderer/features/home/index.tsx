import { IconHome } from '@tabler/icons-react';
import type { FeatureRoute } from '../../ui/feature';
import { HomeScreen } from './home-screen';

export const homeRoutes: readonly FeatureRoute[] = [
  { path: '/', element: <HomeScreen />, navLabelKey: 'shell:nav.home', order: 1, icon: IconHome },
];
