/** What every window must know before anything else: is there a register, may it issue, how is it kept. */
import type { Instant } from '../../../domain/time/civil-time';
import type { Status } from '../../../preload/contract/settings';
import type { Counter } from '../../call/counter';
import { fingerprintOf } from '../../../package/sign';
import { readNewestCheck } from '../backups/rows/checks';
import { readNewestBackup } from '../backups/rows/backups';
import { openNote } from '../drills/drill';
import type { ReadTx } from '../../register/transaction';
import { readSetting } from '../../register/settings';

function checkOf(tx: ReadTx): Status['check'] {
  const newest = readNewestCheck(tx);
  return newest ? { at: newest.at, upTo: newest.upTo, problem: newest.problems[0] ?? null } : null;
}

export function statusOf(counter: Counter, now: Instant): Status {
  const { register, state } = counter;
  const base = {
    drill: counter.drill,
    demo: counter.drill,
    pace: openNote(counter)?.speed ?? 1,
    version: counter.devices.appVersion,
    now,
  };
  if (!register) {
    return {
      ...base,
      state: state.state,
      ...(state.state === 'damaged' ? { reason: state.reason } : {}),
      issuing: { state: 'allowed' },
      lastBackup: null,
      check: null,
    };
  }
  const tx = register.reading();
  const office = readSetting(tx, 'office');
  const epoch = register.epoch();
  const stopped = counter.issuingStopped();
  return {
    ...base,
    state: state.state,
    ...(office
      ? { office: { code: office.code, name: office.name, kind: office.kind, state: office.state } }
      : {}),
    ...(epoch
      ? {
          counter: {
            code: epoch.counter,
            epoch: epoch.id,
            fingerprint: fingerprintOf(epoch.publicKey),
            keyStore: epoch.keyStore,
          },
        }
      : {}),
    issuing: stopped ? { state: 'stopped', ...stopped } : { state: 'allowed' },
    lastBackup: readNewestBackup(tx) ?? null,
    check: checkOf(tx),
  };
}
