import { describe, expect, it } from 'vitest';
import { toInstant } from '../../../domain/time/civil-time';
import { canonicalJson, chainStep, ZERO_HASH } from '../../../domain/journal/journal';
import { hashed, sha256 } from '../../helpers/journal';

const entry = hashed({
  seq: 1, at: toInstant(0), counter: 'K02', epoch: 'e1', actor: 'system', kind: 'register.opened', v: 1, prev: ZERO_HASH,
  data: { reason: 'first-run', amountSen: 5 },
}); // prettier-ignore
const text = canonicalJson(entry.data);

describe('an entry as the register keeps it', () => {
  it('is a link for the next', () => {
    const { seq, hash, at, epoch } = entry;
    expect(chainStep(null, entry, text, sha256)).toEqual({ ok: true, value: { seq, hash, at, epoch } });
  });

  it.each([
    ['an amount changed', text.replace('5', '6')],
    ['blanks added', text.replace(':', ': ')],
    ['keys in another order', '{"reason":"first-run","amountSen":5}'],
    ['nothing', ''],
  ])('breaks the chain: %s', (_what, changed) => {
    expect(chainStep(null, entry, changed, sha256)).toEqual({
      ok: false,
      error: { code: 'chain-broken', why: 'hash' },
    });
  });
});
