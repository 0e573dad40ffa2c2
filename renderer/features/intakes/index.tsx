import { CourtsOnly } from '../../ui/blocked/courts-only';
import type { FeatureRoute } from '../../ui/feature';
import { lazyScreen } from '../../ui/lazy-screen';

const IntakeScreen = lazyScreen(() => import('./one/intake-screen'), 'IntakeScreen');

/** New cases received incomplete (S1.2): one of them; all stand in a tab of the queue of court papers. */
export const intakesRoutes: readonly FeatureRoute[] = [
  {
    path: '/intakes/:id',
    element: (
      <CourtsOnly>
        <IntakeScreen />
      </CourtsOnly>
    ),
    kinds: ['court', 'ict'],
  },
];
