import { expect, it } from 'vitest';
import { fileSize } from '../../../renderer/features/backups/file-size';
import { needsEpoch } from '../../../renderer/features/backups/needs-epoch';

it.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1024, '1 KB'],
  [1_048_575, '1.0 MB'],
  [1_468_006, '1.4 MB'],
  [1_073_741_824, '1.0 GB'],
])('writes %i bytes as %s', (bytes, text) => {
  expect(fileSize(bytes)).toBe(text);
});

it.each([
  ['behind-witness', true],
  ['witness-different', true],
  ['clock-behind', false],
  ['commit-unknown', false],
  [null, false],
])('a stop for %s asks for a new epoch: %s', (reason, needed) => {
  expect(needsEpoch(reason)).toBe(needed);
});
