import { expect, it } from 'vitest';
import { textSizeBeside } from '../../../domain/settings/text-size';

it.each([
  [100, 1, 110],
  [125, 1, 150],
  [150, 1, 150],
  [100, -1, 90],
  [80, -1, 80],
] as const)('%i %i → %i', (size, step, next) => expect(textSizeBeside(size, step)).toBe(next));
