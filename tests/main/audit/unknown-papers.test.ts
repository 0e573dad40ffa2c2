/** Papers in the archive that the register does not know were made by a newer copy: this one issues nothing. */
import { randomUUID } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sha256Hex } from '../../../main/register/hash';
import { archiveFolder, keepPdf } from '../../../main/register/paper-archive';
import { barePdf, openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { agreed, whenOut } from '../approved';

/** No two papers are alike. */
const makePaper = () => Promise.resolve(Buffer.concat([barePdf(''), Buffer.from(randomUUID())]));

// each starts the app several times, and two people sign
vi.setConfig({ testTimeout: 60_000 });

let test: TestCounter;
let outage: string;
let anchorFolder: string;
let lunch: string;
beforeEach(async () => {
  anchorFolder = mkdtempSync(join(tmpdir(), 'kaunter-anchor-'));
  lunch = mkdtempSync(join(tmpdir(), 'kaunter-lunch-'));
  test = await openTestCounter();
  cpSync(join(test.folder, 'jangkar'), anchorFolder, { recursive: true });
  await restart(() => undefined);
  ({ outage } = await openOutage(test));
  await issueAndPrint();
});
afterEach(async () => {
  await test.dispose();
  for (const folder of [anchorFolder, lunch]) rmSync(folder, { recursive: true, force: true });
});

async function restart(change: (folder: string) => void): Promise<void> {
  const { folder, clock } = test;
  await test.close();
  change(folder);
  test = await openTestCounter({ folder, clock, devices: { anchorFolder, makePaper } });
  test.as('clerk');
}

async function issueAndPrint(): Promise<void> {
  const { receipt } = await test.must('cases.issue', aCase(outage));
  await whenOut(test, receipt!.id);
}

const reason = async () => {
  const { issuing } = await test.must('settings.status', {});
  return issuing.state === 'stopped' ? issuing.reason : issuing.state;
};
/** Once everything that speaks was heard. */
async function heard(): Promise<string> {
  await test.counter.backups.stop();
  return reason();
}

/** All but the printed papers is put back as it was at lunch: register, witness, anchor, backups. */
async function putBackAllBut(after: (folder: string) => void = () => undefined): Promise<void> {
  const anchorThen = join(lunch, 'anchor');
  await restart((folder) => {
    cpSync(folder, lunch, { recursive: true });
    cpSync(anchorFolder, anchorThen, { recursive: true });
  });
  test.clock.forward(60_000);
  await issueAndPrint();
  await restart((folder) => {
    for (const name of readdirSync(folder).filter((each) => each !== 'papers'))
      rmSync(join(folder, name), { recursive: true });
    rmSync(anchorFolder, { recursive: true });
    cpSync(anchorThen, anchorFolder, { recursive: true });
    for (const name of readdirSync(lunch).filter((each) => each !== 'papers' && each !== 'anchor'))
      cpSync(join(lunch, name), join(folder, name), { recursive: true });
    after(folder);
  });
}

describe('an older copy whose newer papers lie in the archive', () => {
  it('issues nothing, now and after further starts, until two people begin a new epoch', async () => {
    await putBackAllBut();
    expect(await heard()).toBe('behind-witness');
    expect(await test.call('cases.issue', aCase(outage))).toMatchObject({
      error: { code: 'issuing-stopped' },
    });
    await restart(() => undefined);
    expect(await heard()).toBe('behind-witness');
    test.as('supervisor');
    await agreed(test, 'backups.newEpoch', { reason: 'Salinan lama dipulangkan' });
    expect(await reason()).toBe('allowed');
    await restart(() => undefined);
    expect(await heard()).toBe('allowed');
  });

  it('is not believed where the papers are none: other bytes, or no file', async () => {
    await putBackAllBut((folder) => {
      const known = new Set(readdirSync(join(lunch, 'papers')));
      for (const name of readdirSync(archiveFolder(folder)).filter((each) => !known.has(each)))
        writeFileSync(join(archiveFolder(folder), name), 'torn');
    });
    expect(await heard()).toBe('allowed');
  });
});

describe('what else lies in the archive', () => {
  const strange: Record<string, (archive: string) => void> = {
    'a PDF of somebody’s own': (archive) => writeFileSync(join(archive, 'surat.pdf'), '%PDF-1.4'),
    'a link to a paper’s bytes': (archive) => {
      writeFileSync(join(archive, '..', 'elsewhere'), 'x');
      symlinkSync(join(archive, '..', 'elsewhere'), join(archive, `${sha256Hex(Buffer.from('x'))}.pdf`));
    },
    'a folder of a paper’s name': (archive) => mkdirSync(join(archive, `${'a'.repeat(64)}.pdf`)),
    'a pipe of a paper’s name': (archive) => {
      execFileSync('mkfifo', [join(archive, `${'b'.repeat(64)}.pdf`)]);
    },
    'a paper that was not named yet': (archive) => {
      const [name] = readdirSync(archive);
      writeFileSync(
        join(archive, `${'c'.repeat(64)}.pdf.${randomUUID()}.tmp`),
        readFileSync(join(archive, name!)),
      );
    },
  };
  it.each(Object.keys(strange))('(%s) stops nobody', async (what) => {
    await restart((folder) => strange[what]!(archiveFolder(folder)));
    expect(await heard()).toBe('allowed');
  });

  it('whole under its hash, but never noted, stops until two people say that they know it, and not for ever', async () => {
    const bytes = Buffer.from('%PDF-1.4 invented');
    await restart((folder) => writeFileSync(join(archiveFolder(folder), `${sha256Hex(bytes)}.pdf`), bytes));
    expect(await heard()).toBe('behind-witness');
    test.as('supervisor');
    await agreed(test, 'backups.newEpoch', { reason: 'Fail asing dalam arkib' });
    await restart(() => undefined);
    expect(await heard()).toBe('allowed');
  });
});

it('a paper is noted before its file gets its name, so that no crash between makes evidence', async () => {
  await expect(
    keepPdf(lunch, barePdf('x'), () => {
      expect(readdirSync(archiveFolder(lunch)).filter((name) => !name.endsWith('.tmp'))).toEqual([]);
      throw new Error('ended here');
    }),
  ).rejects.toThrow('ended here');
  expect(readdirSync(archiveFolder(lunch))).toEqual([]);
  const noted = test.counter.register!.reading().all<{ sha256: string }>('SELECT sha256 FROM archive_files');
  const named = readdirSync(archiveFolder(test.folder)).filter((name) => name.endsWith('.pdf'));
  expect(noted.map(({ sha256 }) => `${sha256}.pdf`)).toEqual(expect.arrayContaining(named));
});

it('a restore knows the papers that were printed after its backup', async () => {
  test.as('supervisor');
  test.clock.forward(60_000);
  const { name } = await test.must('backups.make', {});
  test.as('clerk');
  await issueAndPrint();
  test.as('supervisor');
  const { folder, recoveryCode } = test;
  const path = join(folder, 'sandaran', name);
  await agreed(test, 'backups.restore', { path, recoveryCode, reason: 'Ujian' });
  renameSync(path, `${path}.lama`);
  await restart(() => undefined);
  expect(await heard()).toBe('allowed');
});
