/**
 * One piece of the screens alone on a page, by the address's hash (`#money`), in the very window, look and policy of the
 * app, with the real main process behind `window.siaga`.
 */
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '../../../renderer/ui/global.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApprovalProvider } from '../../../renderer/ui/approval';
import { makeQueryClient } from '../../../renderer/ui/bridge';
import { ConfirmProvider } from '../../../renderer/ui/confirm';
import { startForms } from '../../../renderer/ui/form';
import { listenToKeys } from '../../../renderer/ui/keys';
import { cssVariables, theme } from '../../../renderer/ui/theme';
import { selectOnArrival } from '../../../renderer/ui/select-on-arrival';
import { startWords } from '../../../renderer/ui/words';
import { ApprovalPiece, ApprovedDialogPiece } from './approval-piece';
import { CorrectPiece } from './correct-piece';
import { ConfirmPiece, ReasonPiece } from './dialog-pieces';
import { DatePiece, DateTimePiece, MoneyPiece } from './field-pieces';
import { FormPiece } from './form-piece';
import { IdentityPiece } from './identity-piece';
import { IconPiece, LargePiece, SecretPiece, ToastPiece, WholeListPiece } from './hand-pieces';
import { LongListPiece } from './list-pieces';

const PIECES: Readonly<Record<string, ReactNode>> = {
  money: <MoneyPiece />,
  'date-time': <DateTimePiece />,
  date: <DatePiece />,
  mykad: <IdentityPiece idType="mykad" />,
  passport: <IdentityPiece idType="passport" />,
  form: <FormPiece />,
  confirm: <ConfirmPiece />,
  reason: <ReasonPiece />,
  approval: <ApprovalPiece />,
  'approved-dialog': <ApprovedDialogPiece />,
  correct: <CorrectPiece />,
  'long-list': <LongListPiece />,
  secret: <SecretPiece />,
  icon: <IconPiece />,
  large: <LargePiece />,
  toast: <ToastPiece />,
  'whole-list': <WholeListPiece />,
};

startWords('ms');
startForms();
listenToKeys();
selectOnArrival();
const root = document.getElementById('root');
if (root === null) throw new Error('pieces.html has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={makeQueryClient()}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light">
        <ConfirmProvider>
          <ApprovalProvider>
            <main>{PIECES[location.hash.slice(1)] ?? 'no such piece'}</main>
          </ApprovalProvider>
        </ConfirmProvider>
      </MantineProvider>
    </QueryClientProvider>
  </StrictMode>,
);
