import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { dispatch } from '../../../main/cli/dispatch';
import { packedChild } from '../../helpers/pack';

const folder = mkdtempSync(join(tmpdir(), 'kaunter-due-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command itself, in this process: its arguments are what most of these tests are about. */
async function due(args: readonly string[]) {
  let stdout = '';
  let stderr = '';
  const status = await dispatch(['due', ...args], {
    out: (text) => void (stdout += text),
    err: (text) => void (stderr += text),
  });
  return { status, stdout, stderr };
}

const script = resolve(import.meta.dirname, '../../../main/cli/siaga.ts');
const node = [packedChild(script), 'due'];

/** The command in a process of its own, with what it reads from its standard input. */
function piped(input: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, '--stdin'], {
    ...{ encoding: 'utf8', input, maxBuffer: 64 * 1024 * 1024 },
  });
  return { status, stdout, stderr };
}
const answerOf = async (args: readonly string[]): Promise<unknown> => {
  const { status, stdout, stderr } = await due(args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return (JSON.parse(stdout) as { due: unknown }).due;
};
const list = (text: string | Uint8Array): string => {
  const path = join(folder, `${Math.random()}.csv`);
  writeFileSync(path, text);
  return path;
};
const asks = (...lines: readonly unknown[]) => {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { status, stdout, stderr } = piped(`${input}\n`);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout
    .trimEnd()
    .split('\n')
    .map(
      (line) => JSON.parse(line) as { due?: string | null; why?: unknown[]; error?: string; where?: string },
    );
};

test('the example of the design, with its reasons', async () => {
  const { status, stdout, stderr } = await due([
    '--state',
    'MY-02',
    '--from',
    '2026-11-19T15:30',
    '--hours',
    '4',
  ]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  // Thursday until five: 1 h 30; Friday and Saturday rest in Kedah; Sunday from eight: the other 2 h 30
  expect(JSON.parse(stdout)).toEqual({
    due: '2026-11-22T10:30+08:00',
    why: [
      { from: '2026-11-19T15:30+08:00', to: '2026-11-19T17:00+08:00', minutes: 90, reason: 'counted' },
      { from: '2026-11-19T17:00+08:00', to: '2026-11-20T00:00+08:00', minutes: 0, reason: 'outside-hours' },
      { from: '2026-11-20T00:00+08:00', to: '2026-11-22T00:00+08:00', minutes: 0, reason: 'weekend' },
      { from: '2026-11-22T00:00+08:00', to: '2026-11-22T08:00+08:00', minutes: 0, reason: 'outside-hours' },
      { from: '2026-11-22T08:00+08:00', to: '2026-11-22T10:30+08:00', minutes: 150, reason: 'counted' },
    ],
  });
  expect(stdout.endsWith('}\n')).toBe(true);
});

test.each([
  [['--state', 'MY-14', '--days', '3'], '2026-11-24T17:00+08:00'],
  [['--state', 'MY-14', '--weeks', '1'], '2026-11-26T17:00+08:00'],
  [['--state', 'MY-14', '--months', '1'], '2026-12-21T17:00+08:00'],
  [['--state', 'MY-14', '--clock-hours', '3'], '2026-11-19T18:30+08:00'],
  [['--state', 'MY-14', '--hours', '2', '--open', '08:00-12:15,14:45-17:00'], '2026-11-20T08:30+08:00'],
  [['--state', 'MY-14', '--hours', '2', '--open', '{"thu":"08:00-16:00"}'], '2026-11-20T09:30+08:00'],
])('%j', async (args, expected) => {
  expect(await answerOf([...args, '--from', '2026-11-19T15:30'])).toBe(expected);
});

describe('--holidays', () => {
  const asked = ['--state', 'MY-14', '--from', '2026-12-24T16:00', '--hours', '2', '--holidays'];
  const christmas = ['date,name,states', '2026-12-25,Hari Krismas,*'];
  test.each<[string, string | Uint8Array]>([
    ['as it is', christmas.join('\n')],
    ['with a byte order mark and CRLF', `\uFEFF${christmas.join('\r\n')}\r\n`],
    ['with semicolons', christmas.join('\n').replaceAll(',', ';')],
    ['with tabs, columns in another order', 'states\tdate\tname\nMY-01 MY-14\t25/12/2026\tHari Krismas\n'],
    ['in UTF-16, as spreadsheets save it', Buffer.from(`\uFEFF${christmas.join('\r\n')}\r\n`, 'utf16le')],
    ['without a header, a name in quotes', '2026-12-25,"Krismas, hari","MY-14 MY-01"\n'],
    ['with a row twice and empty lines', `${christmas.join('\n\n')}\n\n2026-12-25,Hari Krismas,*\n`],
  ])('is read %s', async (_, text) => {
    expect(await answerOf([...asked, list(text)])).toBe('2026-12-28T09:00+08:00');
  });

  test('of another state moves nothing', async () => {
    expect(await answerOf([...asked, list('date,name,states\n2026-12-25,X,MY-01 MY-02\n')])).toBe(
      '2026-12-25T09:00+08:00',
    );
  });

  test.each([
    ['2026-02-30,Tiada,*', 'row 3: date-malformed'],
    ['2026-12-25,,*', 'row 3: name-missing'],
    ['2026-12-25,Krismas,MY-17', 'row 3: states-malformed'],
    ['2026-12-25,Krismas', 'row 3: states-malformed'],
  ])('with the row %s is wrong use that names it', async (row, told) => {
    const { status, stdout, stderr } = await due([...asked, list(`${christmas.join('\n')}\n${row}\n`)]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(told);
  });

  test('that is missing, a folder or far too large is wrong use', async () => {
    for (const path of [join(folder, 'none.csv'), folder, list(`a,${'x'.repeat(10_000_000)},*\n`)]) {
      expect(await due([...asked, path])).toMatchObject({ status: 2, stdout: '' });
    }
  });
});

test.each([
  [[]],
  [['--state', 'MY-02', '--from', '2026-11-19T15:30']],
  [['--state', 'MY-02', '--hours', '4']],
  [['--from', '2026-11-19T15:30', '--hours', '4']],
  [['--state', 'MY-17', '--from', '2026-11-19T15:30', '--hours', '4']],
  [['--state', 'MY-02', '--from', '2026-11-31T15:30', '--hours', '4']],
  [['--state', 'MY-02', '--from', '2026-11-19T15:30Z', '--hours', '4']],
  [['--state', 'MY-02', '--from', '2026-11-19T15:30', '--hours', '0']],
  [['--state', 'MY-02', '--from', '2026-11-19T15:30', '--hours', '1.5']],
  [['--state', 'MY-02', '--from', '2026-11-19T15:30', '--hours=-1']],
  [['--state', 'MY-02', '--from', '2026-11-19T15:30', '--hours', '4', '--days', '1']],
  [['--state', 'MY-02', '--from', '2026-11-19T15:30', '--hours', '4', '--hours', '4']],
  [['--state', 'MY-02', '--from', '2026-11-19T15:30', '--hours', '4', '--open', '17:00-08:00']],
  [['--state', 'MY-02', '--from', '2026-11-19T15:30', '--hours', '4', '--open', '{"thu"']],
  [['--state', 'MY-02', '--from', '2026-11-19T15:30', '--hours', '4', '--loud']],
  [['--stdin', '--state', 'MY-02']],
])('%j is wrong use', async (args) => {
  const { status, stdout, stderr } = await due(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('use: siaga due');
});

describe('--stdin', () => {
  const one = { state: 'MY-02', from: '2026-11-19T15:30' };

  test('answers every line in order, and a bad one stops none', () => {
    const answers = asks(
      { ...one, hours: 4 },
      'not json',
      { ...one, days: 1 },
      '[1]',
      '',
      { ...one, weeks: 1 },
      { ...one, state: 'Kedah', hours: 1 },
      { ...one, months: 1 },
      { ...one, clockHours: 3 },
    );
    expect(answers.map(({ due: at, error }) => at ?? error)).toEqual([
      '2026-11-22T10:30+08:00',
      'json-malformed',
      '2026-11-22T17:00+08:00',
      'json-malformed',
      'json-malformed',
      '2026-11-26T17:00+08:00',
      'state-unknown',
      '2026-12-20T17:00+08:00',
      '2026-11-19T18:30+08:00',
    ]);
    expect(answers[1]).toEqual({ error: 'json-malformed' });
  });

  test('takes hours, holidays and pauses with each question', () => {
    const answers = asks(
      { ...one, hours: 4, open: '08:00-12:15,14:45-17:00' },
      { ...one, hours: 4, open: { thu: '08:00-15:30', sun: '' } },
      { ...one, hours: 4, holidays: [{ date: '2026-11-22', name: 'Cuti Peristiwa', states: 'MY-01 MY-02' }] },
      { ...one, hours: 4, holidays: [{ date: '2026-11-22', name: 'Cuti Peristiwa', states: 'MY-01' }] },
      { ...one, hours: 4, pauses: [{ from: '2026-11-19T16:00', to: '2026-11-22T09:00' }] },
      { ...one, hours: 4, pauses: [{ from: '2026-11-19T16:00' }] },
      { ...one, hours: 4, pauses: [{ from: '2026-11-19T16:00', to: null }], open: null, holidays: null },
    );
    expect(answers.map((answer) => answer.due)).toEqual([
      '2026-11-22T10:30+08:00',
      '2026-11-23T12:00+08:00',
      '2026-11-23T10:30+08:00',
      '2026-11-22T10:30+08:00',
      '2026-11-22T12:30+08:00',
      null,
      null,
    ]);
    expect(answers[5]!.why!.at(-1)).toEqual({ from: '2026-11-19T16:00+08:00', minutes: 0, reason: 'paused' });
  });

  test('what has no answer says why, and where', () => {
    const faulty: [Record<string, unknown>, string, string | undefined][] = [
      [{ state: 1 }, 'state-unknown', 'state'],
      [{ from: undefined }, 'time-malformed', 'from'],
      [{ from: '2026-11-19' }, 'time-malformed', undefined],
      [{ hours: undefined }, 'amount-malformed', undefined],
      [{ hours: '4' }, 'amount-malformed', undefined],
      [{ hours: 4.5 }, 'amount-malformed', undefined],
      [{ days: 1 }, 'amount-malformed', undefined],
      [{ open: 'always' }, 'opening-malformed', 'open'],
      [{ open: { monday: '08:00-17:00' } }, 'opening-malformed', 'open'],
      [{ holidays: {} }, 'holiday-malformed', 'holidays'],
      [
        { holidays: [{ date: '2026-13-01', name: 'X', states: '*' }] },
        'holiday-malformed',
        'holidays[0].date',
      ],
      [{ holidays: [{ date: '2026-12-01', name: 'X' }] }, 'holiday-malformed', 'holidays[0]'],
      [{ pauses: [{}] }, 'pause-malformed', 'pauses[0]'],
      [{ pauses: [{ from: '2026-11-19T16:00', to: '2026-11-19T15:00' }] }, 'pause-malformed', 'pauses[0]'],
    ];
    expect(asks(...faulty.map(([change]) => ({ ...one, hours: 4, ...change })))).toEqual(
      faulty.map(([, error, where]) => ({ error, ...(where === undefined ? {} : { where }) })),
    );
  });

  test('a line of ten million characters has its answer too, and CRLF, a BOM and no last line end do no harm', () => {
    const { status, stdout } = piped(
      `\uFEFF${JSON.stringify({ ...one, hours: 4 })}\r\n{"x":"${'x'.repeat(10_000_000)}"}\r\n${JSON.stringify({ ...one, hours: 4 })}`,
    );
    expect(status).toBe(0);
    expect(stdout.split('\n').map((line) => line.slice(0, 32))).toEqual([
      '{"due":"2026-11-22T10:30+08:00",',
      '{"error":"line-too-long"}',
      '{"due":"2026-11-22T10:30+08:00",',
      '',
    ]);
  });

  test('memory stays flat: the answers to 60,000 lines leave while questions still come', async () => {
    const line = `${JSON.stringify({ ...one, hours: 4 })}\n`;
    const limited = spawn(process.execPath, ['--max-old-space-size=96', ...node, '--stdin']);
    let answered = 0;
    limited.stdout.on('data', (bytes: Buffer) => {
      for (const byte of bytes) if (byte === 10) answered += 1;
    });
    const ended = once(limited, 'close');
    for (let sent = 0; sent < 60; sent += 1) {
      if (!limited.stdin.write(line.repeat(1000))) await once(limited.stdin, 'drain');
      // nobody sends more before there are answers
      if (sent === 30) while (answered === 0) await once(limited.stdout, 'data');
    }
    limited.stdin.end();
    expect(await ended).toEqual([0, null]);
    expect(answered).toBe(60_000);
  }, 60_000);
});
