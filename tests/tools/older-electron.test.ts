import { describe, expect, it } from 'vitest';
import { needsOf } from '../../tools/doctor/needs';
import { targetOf } from '../../tools/runtime/unpack-older';

describe('unpacking the older Electron', () => {
  const modules = 'Cypress/resources/app/node_modules';
  it.each([
    ['Cypress/Cypress', 'dist/electron'],
    ['Cypress/locales/ms.pak', 'dist/locales/ms.pak'],
    [`${modules}/better-sqlite3/lib/index.js`, 'native/node_modules/better-sqlite3/lib/index.js'],
    [
      `${modules}/better-sqlite3/build/Release/better_sqlite3.node`,
      'native/node_modules/better-sqlite3/build/Release/better_sqlite3.node',
    ],
    [`${modules}/bindings/bindings.js`, 'native/node_modules/bindings/bindings.js'],
    [`${modules}/better-sqlite3/deps/sqlite3.gyp`, undefined],
    [`${modules}/better-sqlite3/node_modules/node-abi/index.js`, undefined],
    [`${modules}/better-sqlite3-other/index.js`, undefined],
    ['Cypress/resources/app/index.js', undefined],
    ['Cypress/browser_v8_context_snapshot.bin', undefined],
    ['Cypress/locales/', undefined],
  ])('puts %s at %s', (name, target) => {
    expect(targetOf(name)).toBe(target);
  });
});

describe('what a machine needs', () => {
  const packagesOf = (...args: Parameters<typeof needsOf>): string[] =>
    needsOf(...args).map((need) => need.packages[0]);
  it('is an invisible display only where there is none', () => {
    expect(packagesOf('start', false)).toContain('xvfb');
    expect(packagesOf('start', true)).not.toContain('xvfb');
    expect(packagesOf('test', true)).toContain('xvfb');
  });
  it('is a spooler for tests alone', () => {
    expect(packagesOf('start', false)).not.toContain('cups');
    expect(packagesOf('test', false)).toEqual(
      expect.arrayContaining([...packagesOf('start', false), 'cups', 'poppler-utils', 'gcc']),
    );
  });
});
