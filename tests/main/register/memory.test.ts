import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSetting, saveSetting } from '../../../main/register/settings';
import { openTestCounter, type TestCounter } from '../../helpers/counter';

let test: TestCounter;
beforeAll(async () => {
  test = await openTestCounter();
});
afterAll(() => test.dispose());

const register = () => test.counter.register!;
const clock = () => readSetting(register().reading(), 'clock')?.correctionMs;
const save = (correctionMs: number) =>
  register().write({ actor: 'P001' }, (tx) => saveSetting(tx, 'clock', { correctionMs }, 'P001'));

it('decodes a setting once, until another version is saved', () => {
  const office = readSetting(register().reading(), 'office');
  expect(readSetting(register().reading(), 'office')).toBe(office);
  save(5);
  expect(clock()).toBe(5);
  save(7);
  expect(clock()).toBe(7);
});

it('sees within a transaction what it wrote, and forgets it when that is taken back', () => {
  save(1);
  expect(clock()).toBe(1);
  expect(() =>
    register().write({ actor: 'P001' }, (tx) => {
      saveSetting(tx, 'clock', { correctionMs: 2 }, 'P001');
      expect(readSetting(tx, 'clock')?.correctionMs).toBe(2);
      throw new Error('undone');
    }),
  ).toThrow('undone');
  expect(clock()).toBe(1);
});
