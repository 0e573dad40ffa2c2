import { CourtsOnly } from '../../ui/blocked/courts-only';
import type { FeatureRoute } from '../../ui/feature';
import { lazyScreen } from '../../ui/lazy-screen';

const LettersScreen = lazyScreen(() => import('./letters-screen'), 'LettersScreen');

/** Parties who were not told their case's new number yet (S1.8). */
export const lettersRoutes: readonly FeatureRoute[] = [
  {
    path: '/letters',
    element: (
      <CourtsOnly>
        <LettersScreen />
      </CourtsOnly>
    ),
    kinds: ['court'],
    commands: [
      {
        id: 'letters',
        label: 'letters:open',
        to: '/letters',
        keywords:
          'surat nombor baharu pihak makluman bertindih letter new number party clash told untold pos serahan e-mel',
      },
    ],
  },
];
