/** Packages sealed to the recipients that the office entered, and the verifier that opens them by a recipient's identity. */
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dispatch } from '../../../main/cli/dispatch';
import { registerFile } from '../../../main/register/register';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

let test: TestCounter;
let folder: string;
beforeEach(async () => {
  test = await openTestCounter();
  folder = join(test.folder, 'pemacu');
  mkdirSync(folder);
});
afterEach(() => test.dispose());

interface Keys {
  readonly identity: string;
  readonly publicKey: string;
}

async function newKeys(): Promise<Keys> {
  const identity = await generateX25519Identity();
  return { identity, publicKey: await identityToRecipient(identity) };
}

/** A file as `age-keygen` writes it. */
function identityFile(...identities: string[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'kaunter-identity-')), 'key.txt');
  writeFileSync(file, ['# created: 2026-11-22T08:30:00+08:00', ...identities, ''].join('\n'));
  return file;
}

const add = (name: string, publicKey: string) =>
  test.call('reconciliation.addRecipient', { recipient: { name, publicKey } });

/** Ends an outage with one case, and writes its package. */
async function packaged() {
  const { outage } = await openOutage(test);
  await test.must('cases.issue', aCase(outage));
  await test.counter.prints.stop();
  test.clock.set('2026-11-22T12:00');
  test.as('supervisor');
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T11:45', toldBy: 'ICT' });
  return test.must('reconciliation.package', { key: randomUUID(), outage, folder });
}

const keyOfCounter = (): string => test.counter.opened().epoch()!.publicKey;

async function siaga(args: string[], typed = '') {
  let [out, err] = ['', ''];
  const exit = await dispatch(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    input: Readable.from([Buffer.from(typed)]),
  });
  return { exit, err, answer: out === '' ? null : (JSON.parse(out) as unknown) };
}

describe('recipients of packages', () => {
  it('are entered by an administrator, read by all, and each change stands in the journal by its key', async () => {
    const [first, second] = [await newKeys(), await newKeys()];
    test.as('supervisor');
    expect(await add('JKSM', first.publicKey)).toMatchObject({ error: { code: 'role-forbidden' } });
    test.as('administrator');
    expect((await add('JKSM', ` ${first.publicKey}\n`)).ok).toBe(true);
    expect((await add('Audit Negara', second.publicKey)).ok).toBe(true);
    await test.must('reconciliation.removeRecipient', { publicKey: first.publicKey });
    test.as('clerk');
    expect(await test.must('reconciliation.recipients', {})).toEqual({
      recipients: [{ name: 'Audit Negara', publicKey: second.publicKey }],
    });
    const kept = test.counter
      .opened()
      .reading()
      .all<{ kind: string; actor: string; data: string }>(
        `SELECT kind, actor, data FROM journal WHERE kind LIKE 'reconciliation.recipient-%' ORDER BY seq`,
      )
      .map(({ kind, actor, data }) => ({ kind, actor, ...(JSON.parse(data) as object) }));
    expect(kept).toEqual([
      { kind: 'reconciliation.recipient-added', actor: 'P001', by: 'P001', recipient: first.publicKey },
      { kind: 'reconciliation.recipient-added', actor: 'P001', by: 'P001', recipient: second.publicKey },
      { kind: 'reconciliation.recipient-removed', actor: 'P001', by: 'P001', recipient: first.publicKey },
    ]);
  });

  it('are refused where the key is none, with what is wrong at its field', async () => {
    const { identity, publicKey } = await newKeys();
    test.as('administrator');
    const wrong: [string, string][] = [
      ['JKSM', 'recipient-key-wrong'],
      [publicKey.slice(0, -1), 'recipient-key-wrong'],
      [`${publicKey}q`, 'recipient-key-wrong'],
      [publicKey.replace(/.$/, (last) => (last === 'q' ? 'p' : 'q')), 'recipient-key-wrong'],
      [publicKey.toUpperCase(), 'recipient-key-wrong'],
      [publicKey.replace('age1', 'age2'), 'recipient-key-wrong'],
      ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ', 'recipient-key-wrong'],
      // the point of which everybody makes the same secret
      ['age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z', 'recipient-key-wrong'],
      [identity, 'recipient-key-private'],
      [identity.toLowerCase(), 'recipient-key-private'],
    ];
    for (const [key, code] of wrong)
      expect(await add('JKSM', key), key).toMatchObject({
        error: { code, fields: [{ path: 'recipient.publicKey', code }] },
      });
    expect(await add('', publicKey)).toMatchObject({ error: { fields: [{ path: 'recipient.name' }] } });
    expect(await test.must('reconciliation.recipients', {})).toEqual({ recipients: [] });
    expect((await add('JKSM', publicKey)).ok).toBe(true);
    expect(await add('JKSM lagi', publicKey)).toMatchObject({ error: { code: 'recipient-twice' } });
    expect(await test.call('reconciliation.removeRecipient', { publicKey: 'age1lain' })).toMatchObject({
      error: { code: 'recipient-unknown' },
    });
    for (let n = 1; n < 20; n += 1)
      expect((await add(`Penerima ${n}`, (await newKeys()).publicKey)).ok).toBe(true);
    expect(await add('Yang ke-21', (await newKeys()).publicKey)).toMatchObject({
      error: { code: 'recipients-too-many' },
    });
  });
});

describe('a package', () => {
  it('leaves clear, and says so, where nobody was entered', async () => {
    const made = await packaged();
    expect(made.sealedTo).toEqual([]);
    expect(made.file).toMatch(/\.zip$/);
    expect(await siaga(['verify', made.file, '--key', keyOfCounter()])).toMatchObject({ exit: 0, err: '' });
    expect((await test.must('reconciliation.packages', {})).packages).toMatchObject([{ sealed: false }]);
  });

  it('leaves sealed to each recipient and to nobody else: the sealed file alone came into the folder', async () => {
    const [jksm, audit, stranger] = [await newKeys(), await newKeys(), await newKeys()];
    test.as('administrator');
    await add('JKSM', jksm.publicKey);
    await add('Audit Negara', audit.publicKey);
    const made = await packaged();
    expect(made.sealedTo).toEqual(['JKSM', 'Audit Negara']);
    expect(made.file).toMatch(
      /\/penyesuaian-MRS-KB-K02-[A-Z0-9-]+-20261122T120000-\d{6}-[0-9a-f]{32}\.zip\.age$/,
    );
    expect(readdirSync(folder)).toEqual([made.file.slice(folder.length + 1)]);
    const bytes = readFileSync(made.file);
    expect(bytes.subarray(0, 22).toString('latin1')).toBe('age-encryption.org/v1\n');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(made.sha256);
    for (const text of ['manifest.json', 'journal.ndjson', 'receipts.issued', 'PK\u0001\u0002'])
      expect(bytes.includes(text), text).toBe(false);
    // nothing of it lies in the open beside the register either, once a backup that was under way is done
    await expect
      .poll(() => readdirSync(test.folder).filter((name) => name.startsWith('sementara-')))
      .toEqual([]);
    expect((await test.must('reconciliation.packages', {})).packages).toMatchObject([
      { sealed: true, sha256: made.sha256 },
    ]);
    for (const { identity } of [jksm, audit])
      expect(
        await siaga(['verify', made.file, '--key', keyOfCounter(), '--identity', identityFile(identity)]),
      ).toMatchObject({ exit: 0, err: '', answer: { ok: true, whole: true, signer: 'known', problems: [] } });
    // one right key among others is enough, from standard input, too
    const typed = `# kunci\r\n${stranger.identity}\r\n${jksm.identity}\r\n`;
    expect(await siaga(['verify', made.file, '--whole', '--identity-stdin'], typed)).toMatchObject({
      exit: 0,
      answer: { whole: true, signer: 'unknown' },
    });
  });

  it('that is sealed tells a verifier without its identity so, and never that it is whole', async () => {
    const [jksm, stranger] = [await newKeys(), await newKeys()];
    test.as('administrator');
    await add('JKSM', jksm.publicKey);
    const { file } = await packaged();
    const where = file.slice(folder.length + 1);
    const closed = (code: string) => ({
      exit: 1,
      answer: {
        ...{ ok: false, whole: false, drill: false, signer: 'unknown', fingerprint: null },
        problems: [{ code, where }],
      },
    });
    const none = await siaga(['verify', file, '--whole']);
    expect(none).toMatchObject(closed('sealed'));
    expect(none.err).toMatch(/sealed.*--identity/);
    const wrong = await siaga(['verify', file, '--whole', '--identity', identityFile(stranger.identity)]);
    expect(wrong).toMatchObject(closed('identity-wrong'));
    expect(wrong.err).toMatch(/other recipients/);
    const whole = readFileSync(file);
    const mine = identityFile(jksm.identity);
    for (const broken of [whole.subarray(0, -1), whole.subarray(0, 60), flipped(whole, whole.length - 40)]) {
      writeFileSync(file, broken);
      expect(await siaga(['verify', file, '--whole', '--identity', mine])).toMatchObject(
        closed('seal-broken'),
      );
    }
  });

  it('asks for a true identity: what is none is wrong use, and is not said again', async () => {
    const jksm = await newKeys();
    test.as('administrator');
    await add('JKSM', jksm.publicKey);
    const { file } = await packaged();
    for (const content of [
      '',
      '# hanya ulasan\n',
      `${jksm.identity.slice(0, -1)}\n`,
      `${jksm.publicKey}\n`,
    ]) {
      const path = identityFile();
      writeFileSync(path, content);
      const answer = await siaga(['verify', file, '--whole', '--identity', path]);
      expect(answer).toMatchObject({ exit: 2, answer: null });
      expect(answer.err).not.toContain('AGE-SECRET');
    }
    expect(await siaga(['verify', file, '--identity', join(folder, 'tiada')])).toMatchObject({ exit: 2 });
    expect(await siaga(['verify', file, '--identity-stdin'], '')).toMatchObject({ exit: 2 });
  });

  it('that is sealed can be held against its register by a recipient’s identity', async () => {
    const jksm = await newKeys();
    test.as('administrator');
    await add('JKSM', jksm.publicKey);
    const { file } = await packaged();
    const register = registerFile(test.folder);
    expect(await siaga(['check-register', register, '--against', file])).toMatchObject({
      exit: 1,
      answer: { ok: false, problem: { code: 'wrong-key' } },
    });
    expect(
      await siaga(['check-register', register, '--against', file, '--identity', identityFile(jksm.identity)]),
    ).toMatchObject({ exit: 0, answer: { against: { oneHistory: true, whole: true, newer: false } } });
  });
});

function flipped(bytes: Buffer, at: number): Buffer {
  const other = Buffer.from(bytes);
  other[at]! ^= 1;
  return other;
}
