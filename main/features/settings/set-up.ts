/** First run: the register, its epoch and key, the office, this counter and its first three officers, in one write. */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { shippedCaseTypes } from '../../../domain/cases/case-type';
import { shippedFeeTables } from '../../../domain/cases/fees';
import type { FieldError } from '../../../preload/contract/call';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { Counter } from '../../call/counter';
import { appointOfficer } from '../officers/appoint-officer';
import { weakness } from '../officers/officer-secrets';
import { saveSetting } from '../../register/settings';
import { chooseFolder } from '../backups/backup-folder';
import { openEpoch } from '../../register/epoch';
import { isNetworkPath } from '../../register/network-path';
import { Register, registerFile } from '../../register/register';
import { fingerprintOf } from '../../../package/sign';
import { need } from '../../../domain/need';
import { fail, ok } from '../../../domain/result';
import { lockPepper, newRecoveryCode } from '../../security/recovery-code';
import { hashSecret } from '../../security/secret-hash';

type SetUp = ParsedInputOf<'settings.setUp'>;

const PEOPLE = ['administrator', 'supervisor', 'clerk'] as const;

type Answer = ReturnType<typeof setUpOnce>;
const running = new WeakMap<Counter, Answer>();

/**
 * One set-up at a time: a second press of the button gets the first one's answer. Two at once would each make a pepper,
 * and the one that fails would take away the register of the one that stands.
 */
export function setUp(counter: Counter, input: SetUp): Answer {
  const first = running.get(counter);
  if (first) return first;
  const answer = setUpOnce(counter, input).finally(() => running.delete(counter));
  running.set(counter, answer);
  return answer;
}

async function setUpOnce(counter: Counter, input: SetUp) {
  if (counter.register || Register.exists(counter.folder)) return fail('already-set-up');
  if (isNetworkPath(counter.folder)) return fail('network-path');
  const wrong = problemOf(input);
  if (wrong) return wrong;
  if (!chooseFolder(input.backupFolder))
    return fail('backup-folder-unusable', {
      fields: [{ path: 'backupFolder', code: 'backup-folder-unusable' }],
    });

  const pepper = counter.vault.makePepper();
  const people = await Promise.all(
    PEOPLE.map(async (role) => ({
      ...input[role],
      role,
      secret: await hashSecret(input[role].secret, pepper),
    })),
  );
  const recoveryCode = newRecoveryCode();
  const epoch = randomUUID();
  const publicKey = counter.vault.makeSigningKey(epoch);
  const fingerprint = fingerprintOf(publicKey);
  counter.devices.preferences.set({
    printers: input.printers,
    receiptSize: input.receiptSize,
    backupFolder: input.backupFolder,
  });
  const machine = counter.anchor?.establish();
  const register = counter.createRegister();
  try {
    register.write({ actor: 'system', whateverTheClock: true }, (tx) => {
      openEpoch(tx, {
        id: epoch,
        counter: input.counter.code,
        reason: 'first-run',
        publicKey,
        keyStore: counter.vault.keeper.kind,
        former: null,
        machine,
      });
      const officers = people.map((person) => appointOfficer(tx, person, 'system'));
      const administrator = need(officers[0], 'administrator');
      saveSetting(tx, 'office', input.office, administrator.id);
      if (machine !== undefined) saveSetting(tx, 'machine', { id: machine }, administrator.id);
      saveSetting(tx, 'counter', { ...input.counter, drill: counter.drill }, administrator.id);
      saveSetting(tx, 'caseTypes', shippedCaseTypes, administrator.id);
      saveSetting(tx, 'feeTables', shippedFeeTables, administrator.id);
      saveSetting(tx, 'recovery', lockPepper(pepper, recoveryCode), administrator.id);
      tx.journal('settings.set-up', {
        office: input.office.code,
        counter: input.counter.code,
        kind: input.office.kind,
        drill: counter.drill,
      });
    });
    counter.take(register);
    return ok({ enrolment: { counter: input.counter.code, epoch, fingerprint, publicKey, recoveryCode } });
  } catch (error) {
    // nothing was set up: the next try starts from an empty folder again
    register.close();
    for (const end of ['', '-wal', '-shm']) rmSync(registerFile(counter.folder) + end, { force: true });
    throw error;
  }
}

function problemOf(input: SetUp) {
  for (const role of PEOPLE) {
    const weak = weakness({ role, ...input[role] }, input[role].secret, `${role}.secret`);
    if (weak) return weak;
  }
  const codes = PEOPLE.map((role) => input[role].code);
  const twice = PEOPLE.find((role, index) => codes.indexOf(input[role].code) < index);
  const at = (path: string, code: string): FieldError[] => [{ path, code }];
  if (twice) return fail('officer-code-twice', { fields: at(`${twice}.code`, 'officer-code-twice') });
  if (input.office.kind === 'court' && input.office.courts.length === 0)
    return fail('court-needed', { fields: at('office.courts', 'court-needed') });
  return undefined;
}
