import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { encodeBase64, newSigningKey, packageSigner } from '../../../package/sign';
import { ownFolder, written } from '../../package/package-files';
import { key, sampleRegister } from '../../package/sample-register';
import { packedChild } from '../../helpers/pack';

const siagaScript = resolve(import.meta.dirname, '../../../main/cli/siaga.ts');

function siaga(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [packedChild(siagaScript), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('siaga words', () => {
  test('answers in plain text', () => {
    expect(siaga('words', '1234.50')).toEqual({
      status: 0,
      stdout: 'Ringgit Malaysia Seribu Dua Ratus Tiga Puluh Empat dan Sen Lima Puluh Sahaja\n',
      stderr: '',
    });
  });

  test.each([['1.234'], ['1,234.50'], ['-1'], ['RM 3'], [''], ['1', '2']])(
    '%s %s is wrong use',
    (...args) => {
      const { status, stdout, stderr } = siaga('words', ...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('use: siaga words');
    },
  );
});

describe('siaga catalogue', () => {
  test('prints every promise as JSON', () => {
    const { status, stdout, stderr } = siaga('catalogue');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const entries = JSON.parse(stdout) as { code: string }[];
    expect(entries).toContainEqual({
      ...{ code: 'security-incident-immediate', seed: '002', starts: 'receive', fulfilled: 'act-at-once' },
      service: {
        ms: 'Insiden keselamatan ICT: Tindakan segera',
        en: 'ICT security incident: Immediate action',
      },
      promise: { count: 1, unit: 'clockHours', comparison: 'less' },
      steps: [
        { code: 'receive', by: 'desk', needs: [] },
        { code: 'act-at-once', by: 'desk', needs: ['receive'] },
        { code: 'follow-up', by: 'desk', needs: ['act-at-once'] },
        { code: 'tell', by: 'desk', needs: ['follow-up'] },
      ],
    });
  });

  test('takes nothing', () => {
    expect(siaga('catalogue', 'all').status).toBe(2);
  });
});

describe('siaga hijri', () => {
  test('answers one JSON object', () => {
    expect(siaga('hijri', '2022-09-30')).toEqual({
      status: 0,
      stdout: '{"hijri":"1444-03-03","text":"3 Rabiulawal 1444H","source":"computed"}\n',
      stderr: '',
    });
  });

  test('says with 1 what no table has', () => {
    const { status, stdout, stderr } = siaga('hijri', '2999-12-31');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('beyond the table');
  });

  test.each([[], ['2022-02-30'], ['3 Rabiulawal'], ['2022-09-30', '2022-10-01']])(
    '%s %s is wrong use',
    (...args) => {
      const { status, stdout, stderr } = siaga('hijri', ...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('use: siaga hijri');
    },
  );
});

describe('siaga verify', () => {
  const publicKey = encodeBase64(packageSigner(key).publicKey);

  test('says yes with 0, to the right key too', async () => {
    const path = await written(sampleRegister(), await ownFolder());
    const { status, stdout, stderr } = siaga('verify', path, '--key', publicKey);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, drill: false, signer: 'known', problems: [] });
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual([
      'ok',
      'whole',
      'drill',
      'signer',
      'fingerprint',
      'problems',
    ]);
  });

  test('without a key says whole, never that it is ours: 1, and 0 for who asks no more', async () => {
    const path = await written(sampleRegister(), await ownFolder());
    for (const [args, status] of [
      [[path], 1],
      [[path, '--whole'], 0],
    ] as const) {
      const answer = siaga('verify', ...args);
      expect(answer.status).toBe(status);
      expect(JSON.parse(answer.stdout)).toMatchObject({
        ok: false,
        whole: true,
        signer: 'unknown',
        problems: [],
      });
    }
  });

  test('says no with 1: another key, no ZIP, an empty file', async () => {
    const folder = await ownFolder();
    const path = await written(sampleRegister(), folder);
    const other = siaga('verify', '--key', encodeBase64(packageSigner(newSigningKey()).publicKey), path);
    expect(other.status).toBe(1);
    expect(JSON.parse(other.stdout)).toMatchObject({ ok: false, problems: [{ code: 'key-unexpected' }] });
    for (const text of ['not a zip at all, but long enough to hold an end record', '']) {
      await writeFile(join(folder, 'x.zip'), text);
      const { status, stdout } = siaga('verify', join(folder, 'x.zip'));
      expect(status).toBe(1);
      expect(JSON.parse(stdout)).toMatchObject({ ok: false, problems: [{ code: 'not-a-package' }] });
    }
  });

  test('is used wrongly with 2: no file, a folder, a missing file, a malformed key, an unknown option', async () => {
    const folder = await ownFolder();
    const path = await written(sampleRegister(), folder);
    const wrong = [
      [],
      [folder],
      [join(folder, 'missing.zip')],
      [path, path],
      [path, '--key', 'abc'],
      [path, '--key', publicKey.slice(0, -1)],
      [path, '--key', `${publicKey.slice(0, -2)}${publicKey.at(-2) === 'B' ? 'D' : 'B'}=`],
      [path, '--key'],
      [path, '--key', publicKey, '--whole'],
      [path, '--loud'],
    ];
    for (const args of wrong) {
      const { status, stdout, stderr } = siaga('verify', ...args);
      expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' });
      expect(stderr).toContain('use: siaga verify');
    }
  });
});

test.each([[''], ['nonsense'], ['toString'], ['--help']])(
  'siaga %s tells its use and answers 2',
  (command) => {
    const { status, stdout, stderr } = siaga(...(command === '' ? [] : [command]));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('siaga verify PACKAGE.zip');
  },
);

test('npm run -s siaga runs it', () => {
  const { status, stdout } = spawnSync('npm', ['run', '-s', 'siaga', '--', 'verify', siagaScript], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ ok: false, problems: [{ code: 'not-a-package' }] });
});
