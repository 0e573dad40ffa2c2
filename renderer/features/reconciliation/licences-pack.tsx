import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import { useStatus } from '../../ui/session';

/** An office of licences registers nothing again (S0.7); what it has to reconcile is the package of its notices. */
export function LicencesPack({ children }: { readonly children: ReactNode }) {
  return useStatus()?.office?.kind === 'skei' ? <Navigate to="/reconciliation/packages" replace /> : children;
}
