import { IconReceipt2 } from '@tabler/icons-react';
import type { FeatureRoute } from '../../ui/feature';
import { lazyScreen } from '../../ui/lazy-screen';
import { CourtsOnly } from '../../ui/blocked/courts-only';

const ClaimsScreen = lazyScreen(() => import('./claims-screen'), 'ClaimsScreen');
const ReceiptScreen = lazyScreen(() => import('./receipt-screen'), 'ReceiptScreen');
const ReceiptsScreen = lazyScreen(() => import('./receipts-screen'), 'ReceiptsScreen');

export const receiptsRoutes: readonly FeatureRoute[] = [
  {
    path: '/receipts',
    element: (
      <CourtsOnly>
        <ReceiptsScreen />
      </CourtsOnly>
    ),
    navLabelKey: 'receipts:nav',
    order: 4,
    icon: IconReceipt2,
    kinds: ['court'],
  },
  {
    path: '/receipts/claims',
    element: (
      <CourtsOnly>
        <ClaimsScreen />
      </CourtsOnly>
    ),
  },
  {
    path: '/receipts/:id',
    element: (
      <CourtsOnly>
        <ReceiptScreen />
      </CourtsOnly>
    ),
  },
];
