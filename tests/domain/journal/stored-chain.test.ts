import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toInstant } from '../../../domain/time/civil-time';
import {
  canonicalJson,
  chainStep,
  hashEntry,
  storedChainStep,
  ZERO_HASH,
} from '../../../domain/journal/journal';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const unhashed = {
  seq: 1, at: toInstant(0), counter: 'K02', epoch: 'e1', actor: 'system', kind: 'register.opened', v: 1, prev: ZERO_HASH,
  data: { reason: 'first-run', amountSen: 5 },
}; // prettier-ignore
const entry = { ...unhashed, hash: hashEntry(unhashed, sha256) };
const text = canonicalJson(entry.data);

describe('an entry as the register keeps it', () => {
  it('is the same link as the parsed one', () => {
    const step = storedChainStep(null, entry, text, sha256);
    expect(step.ok).toBe(true);
    expect(step).toEqual(chainStep(null, entry, sha256));
  });

  it.each([
    ['an amount changed', text.replace('5', '6')],
    ['blanks added', text.replace(':', ': ')],
    ['keys in another order', '{"reason":"first-run","amountSen":5}'],
    ['nothing', ''],
  ])('breaks the chain: %s', (_what, changed) => {
    expect(storedChainStep(null, entry, changed, sha256)).toEqual({
      ok: false,
      error: { code: 'chain-broken', why: 'hash' },
    });
  });
});
