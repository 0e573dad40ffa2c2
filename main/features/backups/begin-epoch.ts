/**
 * Two people begin a new epoch: the full check comes first, then the register is held against what is known of it, as before a
 * restore. Another history is refused until they confirm that it is right.
 */
import { need } from '../../../domain/need';
import { fail, ok } from '../../../domain/result';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { Counter } from '../../call/counter';
import type { TaskContext } from '../../call/handler';
import { originOf } from '../../register/epoch';
import { CannotWrite } from '../../register/failures';
import { registerFile, witnessFile, type Register } from '../../register/register';
import { readWitness } from '../../register/witness';
import { keepDecision } from '../officers/keep-decision';
import { chosenFolder } from './backup-folder';
import { keyedFile } from './keyed-file';
import { prepareEpoch, writeEpoch } from './new-epoch';
import { otherHistoryJob, type HistoryDoubt, type KnownEntry } from './other-history';
import { isLeftBehind } from './rows/checks';
import { unnotedJob } from './unknown-papers';

/** Books and ranges are closed, what waited is settled, the decision is listed. */
const CHANGED = ['settings', 'home', 'cases', 'receipts', 'backups', 'papers', 'officers'] as const;

export async function beginEpoch(
  { counter, people }: TaskContext,
  { reason, confirmed }: ParsedInputOf<'backups.newEpoch'>,
) {
  const register = counter.opened();
  if (why(register) === undefined) return fail('epoch-not-needed');
  if (register.readOnly) throw new CannotWrite('register-read-only');
  const found = await counter.checks.walk();
  // a projection is put right from its events, and no act rests on it
  const official = found.filter(({ code }) => code !== 'projection-differs');
  if (!official.every(isLeftBehind)) return fail('restore-needed');
  const doubt = await otherHistory(counter, register);
  if (doubt !== null && !confirmed) {
    counter.log.error('this register may tell another history', { ...doubt });
    return fail(doubt.kind === 'newer' ? 'backup-is-newer' : 'register-no-prefix');
  }
  const file = registerFile(counter.folder);
  const leftPapers = await counter.longWork.run(
    unnotedJob,
    { registerFile: file, folder: counter.folder },
    { answers: {} },
  );
  // somebody else may have begun it meanwhile
  const cause = why(register);
  if (cause === undefined || counter.register !== register) return fail('epoch-not-needed');
  const deciders = need(people, 'people');
  const epoch = prepareEpoch(counter);
  const standing = register.againstWitness();
  const unknownSerials = register.write({ actor: deciders.first.id, whateverTheClock: true }, (tx) => {
    const unknown = writeEpoch(tx, counter, epoch, {
      reason: cause,
      witnessed: 'witnessed' in standing ? standing.witnessed : null,
      officer: deciders.first.id,
      vouched: true,
      leftPapers,
    });
    keepDecision(tx, 'backups.newEpoch', deciders, reason);
    return unknown;
  });
  counter.checks.trustAnew();
  counter.events.send({ kind: 'changed', features: [...CHANGED] });
  return ok({ epoch: epoch.id, unknownSerials });
}

/** Undefined where nothing speaks against the register. */
function why(register: Register): 'behind-witness' | 'check-failed' | undefined {
  if (register.againstWitness().state !== 'sound') return 'behind-witness';
  return register.trusts('issuing') ? undefined : 'check-failed';
}

function otherHistory(counter: Counter, register: Register): Promise<HistoryDoubt | null> {
  const readings = [
    readWitness(witnessFile(counter.folder)),
    counter.anchor?.read(originOf(register.reading())) ?? { state: 'none' as const },
  ];
  const seen: KnownEntry[] = readings.flatMap((reading) =>
    reading.state === 'read' && reading.witnessed.seq > 0 ? [reading.witnessed] : [],
  );
  const order = {
    ...keyedFile(register),
    backupFolder: chosenFolder(counter.devices),
    seen: seen.map(({ seq, hash }) => ({ seq, hash })),
  };
  return counter.farWork.run(otherHistoryJob, order, { answers: {} });
}
