import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import { useRegistersCases } from '../../ui/session';

/** Where nobody registers cases nothing is registered again (S0.7); what such an office reconciles is its packages. */
export function PackagesAlone({ children }: { readonly children: ReactNode }) {
  return useRegistersCases() ? children : <Navigate to="/reconciliation/packages" replace />;
}
