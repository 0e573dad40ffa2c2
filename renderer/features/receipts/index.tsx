import { IconReceipt2 } from '@tabler/icons-react';
import type { FeatureRoute } from '../../ui/feature';
import { lazyScreen } from '../../ui/lazy-screen';

const ReceiptScreen = lazyScreen(() => import('./receipt-screen'), 'ReceiptScreen');
const ReceiptsScreen = lazyScreen(() => import('./receipts-screen'), 'ReceiptsScreen');

export const receiptsRoutes: readonly FeatureRoute[] = [
  {
    path: '/receipts',
    element: <ReceiptsScreen />,
    navLabelKey: 'receipts:nav',
    order: 4,
    icon: IconReceipt2,
  },
  { path: '/receipts/:id', element: <ReceiptScreen /> },
];
