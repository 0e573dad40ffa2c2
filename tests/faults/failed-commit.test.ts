import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CounterClock } from '../../main/register/clock';
import { registeredBlocks } from '../../main/features/features';
import { Register } from '../../main/register/register';
import { handClock, openTestCounter } from '../helpers/counter';
import { rowKeyIn } from '../helpers/row-key';
import { endOf, prepareChildren, type Children } from './children';
import { problemsOf } from './checks';
import { caseOf, prepareFolder, readAcks, type Ack } from './scripted';

let children: Children;
let home: string;
beforeAll(async () => {
  children = await prepareChildren();
  home = mkdtempSync(join(tmpdir(), 'kaunter-commit-'));
  await prepareFolder(join(home, 'base'));
});
afterAll(() => {
  children.dispose();
  rmSync(home, { recursive: true, force: true });
});

const ROUNDS = 14;

/** Runs the rounds of `failing` in a process of its own; answers what it wrote down. */
async function failRegister(
  what: 'SYNC' | 'WRITE',
  howLong: string,
  more: readonly string[],
  exit: number | string,
) {
  const folder = join(home, [what, howLong, ...more].join('-'));
  cpSync(join(home, 'base'), folder, { recursive: true });
  const child = children.start(['failing', folder, what, howLong, String(ROUNDS), ...more], {
    LD_PRELOAD: children.shim,
    FAULTS_FOLDER: folder,
    FAULTS_LOG: `${folder}.log`,
  });
  expect(await endOf(child)).toBe(exit);
  const acks = readAcks(join(folder, 'acks'));
  const answers = (kind: 'FIRST' | 'MEANWHILE' | 'SECOND') =>
    acks.flatMap((ack) => (ack.kind === kind ? [ack.answer] : []));
  return {
    folder,
    acks,
    first: answers('FIRST'),
    meanwhile: answers('MEANWHILE'),
    second: answers('SECOND'),
  };
}

const receiptNumber = (n: number) => `R2-${String(n).padStart(6, '0')}`;
const isNumber = (answer: string) => answer.startsWith('R2-');
/** What every second try must get: the next serial, none skipped, none given twice. */
const evenNumbers = Array.from({ length: ROUNDS }, (_, round) => receiptNumber(2 * round + 2));
const HONEST = ['internal', 'disk-full', 'issuing-stopped'];

it.each([
  ['SYNC', 'once', '1'],
  ['SYNC', 'from-then-on', '1'],
  ['WRITE', 'once', '11'],
  ['WRITE', 'from-then-on', '11'],
] as const)(
  'a register whose n-th %s fails (%s) gives one receipt under one key, whatever it answered at first',
  async (what, howLong, step) => {
    const { folder, acks, first, meanwhile, second } = await failRegister(what, howLong, [step], 0);
    expect(second).toEqual(evenNumbers);
    for (const answers of [first, meanwhile]) {
      for (const [index, answer] of answers.entries()) {
        if (isNumber(answer)) expect(answer).toBe(second[index]);
        else expect(HONEST).toContain(answer);
      }
    }
    const known: Ack[] = second.map((number, index) => ({ kind: 'RECEIPT', n: 2 * index + 2, number }));
    expect(await problemsOf(folder, [...acks, ...known])).toEqual([]);
    // the rounds began within the issue and ended after it
    expect(isNumber(first[0]!)).toBe(false);
    expect(isNumber(first.at(-1)!)).toBe(true);
    if (what === 'WRITE') expect(first[0]).toBe('disk-full');
    if (what === 'SYNC' && howLong === 'from-then-on') expect(first[0]).toBe('issuing-stopped');
  },
);

it('a commit that reported failure and yet happened is found by its key, not made again (property 4)', async () => {
  // every flush of the last round fails from its first on, and the process is gone before the disk is good
  const { folder, acks } = await failRegister('SYNC', 'from-then-on', ['0', 'die'], 'SIGKILL');
  const last = 2 * ROUNDS;
  const here = Register.open({
    blocks: registeredBlocks,
    folder,
    rowKey: rowKeyIn(folder),
    clock: new CounterClock(handClock('2026-12-01T00:00')),
  });
  const { n } = here.reading().one<{ n: number }>('SELECT count(*) AS n FROM receipts');
  here.close();
  expect(n, 'the receipt whose commit failed is in the file').toBe(last);
  const test = await openTestCounter({ folder, clock: handClock('2026-11-22T12:00') });
  await test.counter.prints.stop();
  test.as('clerk');
  for (let tries = 0; tries < 2; tries++)
    expect((await test.must('cases.issue', caseOf(folder, last))).receipt?.number).toBe(receiptNumber(last));
  expect((await test.must('cases.issue', caseOf(folder, last + 1))).receipt?.number).toBe(
    receiptNumber(last + 1),
  );
  await test.close();
  expect(await problemsOf(folder, [...acks, { kind: 'BEGIN', n: last + 1 }])).toEqual([]);
});
