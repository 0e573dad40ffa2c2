import { IconReceipt2 } from '@tabler/icons-react';
import type { FeatureRoute } from '../../ui/feature';
import { ReceiptScreen } from './receipt-screen';
import { ReceiptsScreen } from './receipts-screen';

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
