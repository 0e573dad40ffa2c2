/** First run: the register, its epoch and key, the office, this counter and its first officers, in one write. */
import { randomUUID } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { shippedCaseTypes } from '../../../domain/cases/case-type';
import { sinceAlways } from '../../../domain/settings/dated';
import type { FieldError } from '../../../preload/contract/call';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { Counter } from '../../call/counter';
import { appointOfficer } from '../officers/appoint-officer';
import { weakness } from '../officers/officer-secrets';
import { saveSetting } from '../../register/settings';
import { saveOfficial } from './official-facts';
import { answered } from '../../call/long-work';
import { chooseFolderJob } from '../backups/backup-folder';
import { openEpoch } from '../../register/epoch';
import { isSyncedFolder } from '../../register/synced-folder';
import { isNetworkPath } from '../../register/network-path';
import { Register, registerFile, witnessFile } from '../../register/register';
import { makeFolder } from '../../register/rights';
import { RowKey } from '../../register/row-key';
import { sealRowKey } from '../../register/sealed-key';
import { flush, syncFolder } from '../../register/whole-file';
import { fingerprintOf } from '../../../package/sign';
import { need } from '../../../domain/need';
import { fail, ok } from '../../../domain/result';
import { isRecoveryCode, lockPepper, newRecoveryCode } from '../../security/recovery-code';
import { newOneTimeSecret } from '../../security/one-time-secret';
import { recoveryRecipient } from '../../security/recovery-key';
import { hashSecret } from '../../security/secret-hash';
import { Vault } from '../../security/vault';
import { formerAnywhere, setAside, type Former } from '../backups/former-register';
import { blockKindsOf, witnessBlocks } from '../series/witness-blocks';

type SetUp = ParsedInputOf<'settings.setUp'>;

const FIRST = ['administrator', 'supervisor', 'clerk'] as const;

/** Everybody, the administrator first, each with the place of their fields. */
const peopleOf = (input: SetUp) => [
  ...FIRST.map((role) => ({ ...input[role], role, place: role })),
  ...input.others.map((person, at) => ({ ...person, place: `others.${at}` })),
];

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
  if (counter.register) return fail('already-set-up');
  if (isNetworkPath(counter.folder)) return fail('network-path');
  if (isSyncedFolder(counter.folder)) return fail('synced-folder');
  const wrong = problemOf(input);
  if (wrong) return wrong;
  // in a drill nothing is official, and nothing can be lost
  const former = counter.drill
    ? undefined
    : await formerAnywhere(counter, { backupFolder: input.backupFolder, code: input.counter.code });
  const refused = former && (await whyNotAside(former, input));
  if (refused) return refused;
  if (!(await answered(counter.farWork.look(chooseFolderJob, input.backupFolder), false)))
    return fail('backup-folder-unusable', {
      fields: [{ path: 'backupFolder', code: 'backup-folder-unusable' }],
    });

  const made = await makeReady(counter, input, former);
  setAside(counter.folder);
  bringIn(counter.folder);
  counter.devices.preferences.set({
    printers: input.printers,
    receiptSize: input.receiptSize,
    backupFolder: input.backupFolder,
  });
  counter.openRegister();
  counter.opened().adopt();
  const { slips, ...enrolment } = made;
  return ok({ enrolment: { counter: input.counter.code, ...enrolment }, slips });
}

/** A register worked here: whoever has its enrolment sheet sets it aside, under another code, so that no number comes twice. */
async function whyNotAside({ counters, recipients }: Former, { recoveryCode, counter: { code } }: SetUp) {
  const at = (path: string, wrong: string): FieldError[] => [{ path, code: wrong }];
  if (recoveryCode === '') return fail('former-register', { fields: at('recoveryCode', 'former-register') });
  const isRight =
    recipients.length > 0
      ? recipients.includes(await recoveryRecipient(recoveryCode))
      : isRecoveryCode(recoveryCode);
  if (!isRight) return fail('recovery-code-wrong', { fields: at('recoveryCode', 'recovery-code-wrong') });
  return counters.includes(code)
    ? fail('counter-code-used', { fields: at('counter.code', 'counter-code-used') })
    : undefined;
}

const readyFolder = (folder: string): string => join(folder, 'preparing');

/**
 * Makes register and keys in a folder of their own: a crash on the way leaves nothing in the counter's place. They come there
 * whole, with nothing left in the register's log.
 */
async function makeReady(counter: Counter, input: SetUp, former: Former | undefined) {
  const folder = readyFolder(counter.folder);
  rmSync(folder, { recursive: true, force: true });
  makeFolder(folder);
  const vault = new Vault(folder, counter.devices.keeper);
  const pepper = vault.makePepper();
  const people = await Promise.all(
    peopleOf(input).map(async ({ code, name, role, secret: chosen }) => {
      const secret = chosen ?? newOneTimeSecret(role);
      return { code, name, role, secret, hash: await hashSecret(secret, pepper), given: chosen === null };
    }),
  );
  const recoveryCode = newRecoveryCode();
  const recipient = await recoveryRecipient(recoveryCode);
  const rowKey = RowKey.make();
  const sealedKey = await sealRowKey(rowKey, recipient);
  vault.keepRowKey(rowKey);
  const epoch = randomUUID();
  const publicKey = vault.makeSigningKey(epoch);
  const machine = counter.anchor?.establish();
  const register = Register.open({
    folder,
    clock: counter.clock,
    blocks: (tx) => witnessBlocks(tx, blockKindsOf(counter.features)),
    rowKey,
    create: { sealedKey },
  });
  try {
    register.write({ actor: 'system', whateverTheClock: true }, (tx) => {
      openEpoch(tx, {
        id: epoch,
        counter: input.counter.code,
        reason: 'first-run',
        publicKey,
        keyStore: vault.keeper.kind,
        former: null,
        machine,
      });
      const [first, ...rest] = people.map(({ hash, ...person }) => ({ ...person, secret: hash }));
      const administrator = appointOfficer(tx, need(first, 'administrator'), 'system');
      // whoever was not there gets a secret out of the administrator's hand
      for (const { given, ...person } of rest)
        appointOfficer(tx, person, given ? administrator.id : 'system');
      saveSetting(tx, 'office', input.office, administrator.id);
      if (machine !== undefined) saveSetting(tx, 'machine', { id: machine }, administrator.id);
      saveSetting(tx, 'counter', { ...input.counter, drill: counter.drill }, administrator.id);
      saveSetting(tx, 'caseTypes', shippedCaseTypes.map(sinceAlways), administrator.id);
      saveOfficial(tx, input, administrator.id);
      if (input.portalFolder !== '')
        saveSetting(tx, 'portal', { folder: input.portalFolder, address: '' }, administrator.id);
      saveSetting(tx, 'recovery', { recipient, ...lockPepper(pepper, recoveryCode) }, administrator.id);
      if (former) {
        const { counters, blocks } = former;
        saveSetting(tx, 'former', { counters: [...counters], blocks: [...blocks] }, administrator.id);
      }
      tx.journal('settings.set-up', {
        office: input.office.code,
        counter: input.counter.code,
        kind: input.office.kind,
        drill: counter.drill,
        setAside: former ? [...former.counters] : null,
      });
    });
  } finally {
    register.close();
  }
  flush(registerFile(folder));
  const slips = people
    .filter(({ given }) => given)
    .map(({ code, name, role, secret }) => ({ code, name, role, secret }));
  return { epoch, fingerprint: fingerprintOf(publicKey), publicKey, recoveryCode, slips };
}

/** The register last: without it nothing was set up. */
function bringIn(folder: string): void {
  const ready = readyFolder(folder);
  for (const path of [join(folder, 'vault'), witnessFile(folder), registerFile(folder)]) {
    renameSync(join(ready, basename(path)), path);
    syncFolder(folder);
  }
  rmSync(ready, { recursive: true, force: true });
}

function problemOf(input: SetUp) {
  const here = [input.office.code, input.office.name, input.counter.code];
  const people = peopleOf(input);
  for (const { secret, place, ...person } of people) {
    const weak = secret === null ? undefined : weakness({ at: here, ...person }, secret, `${place}.secret`);
    if (weak) return weak;
  }
  const codes = people.map(({ code }) => code);
  const twice = people.find(({ code }, index) => codes.indexOf(code) < index);
  const at = (path: string, code: string): FieldError[] => [{ path, code }];
  if (twice) return fail('officer-code-twice', { fields: at(`${twice.place}.code`, 'officer-code-twice') });
  if (input.office.kind === 'court' && input.office.courts.length === 0)
    return fail('court-needed', { fields: at('office.courts', 'court-needed') });
  return undefined;
}
