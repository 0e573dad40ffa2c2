/** The table of central systems, what probes propose of them, and how available they were. */
import type { OfficeKind } from '../../../domain/settings/office';
import { isUsedBy } from '../../../domain/systems/systems';
import { isForbiddenAddress, readProbeAddress } from '../../../domain/systems/probe-address';
import { fail, ok } from '../../../domain/result';
import type { SystemSpecValue } from '../../../preload/contract/systems';
import type { Handlers } from '../../call/handler';
import { availability } from './availability';
import { readOpenSummaries } from '../outages/rows/outages';
import { runbooksOf } from '../runbooks/runbook-facts';
import { systemsOf } from './system-facts';
import { saveSetting } from '../../register/settings';
import { readProposal, settleProposal, readOpenProposals } from './rows/proposals';

/** The office's own systems first. */
const inOrderOf = (kind: OfficeKind | undefined, systems: readonly SystemSpecValue[]): SystemSpecValue[] =>
  kind === undefined ? [...systems] : systems.toSorted((one, other) => rank(kind, one) - rank(kind, other));
const rank = (kind: OfficeKind, { code }: SystemSpecValue): number => (isUsedBy(kind, code) ? 0 : 1);

/** What can be said of an address before any name is resolved. */
function faultOf(probe: NonNullable<SystemSpecValue['probe']>) {
  const target = readProbeAddress(probe.kind, probe.address);
  const at = (code: string) => ({ fields: [{ path: 'system.probe.address', code }] });
  if (!target.ok) return fail('probe-address-wrong', at('probe-address-wrong'));
  const { host } = target.value;
  const literal = /^[\d.]+$/.test(host) || host.includes(':');
  return literal && isForbiddenAddress(host)
    ? fail('probe-address-forbidden', at('probe-address-forbidden'))
    : undefined;
}

export const systemsHandlers = {
  'systems.list': ({ tx, counter }) =>
    ok({ systems: counter.register ? inOrderOf(counter.office()?.kind, systemsOf(tx)) : [] }),

  'systems.save': ({ tx, officer, counter }, { system }) => {
    if (system.runbook !== null && !runbooksOf(tx).some(({ code }) => code === system.runbook))
      return fail('runbook-unknown', { fields: [{ path: 'system.runbook', code: 'runbook-unknown' }] });
    const fault = system.probe && faultOf(system.probe);
    if (fault) return fault;
    const down = readOpenSummaries(tx).some((outage) => outage.system === system.code && !outage.restoredAt);
    if (!system.active && down) return fail('system-still-down', { values: { system: system.code } });
    const former = systemsOf(tx);
    const known = former.some(({ code }) => code === system.code);
    const next = known
      ? former.map((each) => (each.code === system.code ? system : each))
      : [...former, system];
    saveSetting(tx, 'systems', next, officer.id);
    tx.journal('settings.saved', { name: 'systems', by: officer.id, system: system.code });
    tx.afterCommit(() => counter.watch.changed());
    return ok({});
  },

  'systems.tryProbe': async ({ counter }, { probe }) => {
    const fault = faultOf(probe);
    if (fault) return fault;
    const { prober } = counter.devices;
    if (!prober) return fail('probe-not-here');
    const began = counter.time.awake();
    const seen = await prober(probe);
    if (!seen.ok && seen.why === 'address-forbidden') return fail('probe-address-forbidden');
    return ok({
      ok: seen.ok,
      why: seen.ok ? '' : seen.why,
      milliseconds: Math.round(counter.time.awake() - began),
    });
  },

  'systems.proposals': ({ tx }) => ok({ proposals: readOpenProposals(tx) }),

  'systems.dismiss': ({ tx, officer }, { proposal, reason }) => {
    const found = readProposal(tx, proposal);
    if (!found) return fail('proposal-unknown');
    if (found.settled) return fail('proposal-settled');
    settleProposal(tx, { proposal, kind: 'dismissed', officer: officer.id, reason });
    return ok({});
  },

  'systems.availability': ({ tx, now }, { system }) => ok(availability(tx, now, system)),
} satisfies Handlers<'systems'>;
