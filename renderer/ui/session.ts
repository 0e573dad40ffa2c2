import type { Officer } from '../../preload/contract/officers';
import type { Status } from '../../preload/contract/settings';
import { useRead } from './bridge';

/** Who is signed in; null while nobody is (or nothing is known yet). */
export function useOfficer(): Officer | null {
  return useRead('officers.session', {}).data?.session?.officer ?? null;
}

/** What main says of register, counter and issuing; undefined until the first answer. */
export function useStatus(): Status | undefined {
  return useRead('settings.status', {}, { every: 20_000 }).data;
}

/** Whether this office registers cases and takes money; taken for one that does until its kind is known. */
export function useRegistersCases(): boolean {
  const kind = useStatus()?.office?.kind;
  return kind === undefined || kind === 'court';
}

/** Why nothing may be issued now, or null. Screens that issue show it and keep what was typed. */
export function useIssuingStopped(): string | null {
  const status = useStatus();
  return status?.issuing.state === 'stopped' ? status.issuing.reason : null;
}

/** Whether this officer may see something kept for these roles. */
export function mayUse(officer: Officer | null, roles: readonly string[] | undefined): boolean {
  return officer !== null && (roles === undefined || roles.includes(officer.role));
}
