import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalJson, composeEntry, EPOCH_KIND, traceCode, ZERO_HASH,
  type ChainLink, type Entry, type Json,
} from '../../../domain/journal/journal'; // prettier-ignore
import { hashed, lineOf, sha256, stepFrom } from '../../helpers/journal';
import { codeOf, moment, valueOf } from '../expect-result';

const EPOCH = '0b8f6f4e-4a9e-4c1a-9a58-0d6f0c1f2a3b';
const OTHER_EPOCH = '5d0c2a37-6f3f-4e0e-8a0e-2b7a8f1d9c11';

function entryAfter(previous: Entry | null, change: Partial<Omit<Entry, 'hash'>> = {}): Entry {
  return hashed({
    seq: (previous?.seq ?? 0) + 1,
    at: moment('2026-11-21T02:02:03.000Z'),
    counter: 'K01',
    epoch: EPOCH,
    actor: 'o-7',
    kind: previous ? 'receipts.issued' : EPOCH_KIND,
    v: 1,
    data: { number: 'R2-000124', amountSen: 4600 },
    prev: previous?.hash ?? ZERO_HASH,
    ...change,
  });
}

const linkOf = (entry: Entry): ChainLink => valueOf(stepFrom(linkBefore(entry), entry));
const linkBefore = (entry: Entry): ChainLink | null =>
  entry.seq === 1 ? null : { seq: entry.seq - 1, hash: entry.prev };

describe('canonical JSON', () => {
  it('is the text of RFC 8785', () => {
    const value = {
      '€': 'Euro',
      '\r': 'CR',
      '\ufb33': 'dagesh',
      1: 'One',
      '😀': 'smile',
      '\u0080': 'control',
      ö: 'o',
    };
    expect(canonicalJson(value)).toBe(
      '{"\\r":"CR","1":"One","\u0080":"control","ö":"o","€":"Euro","😀":"smile","\ufb33":"dagesh"}',
    );
    expect(canonicalJson({ b: [1, null, true, -0], a: '\u000f\n"\\/' })).toBe(
      '{"a":"\\u000f\\n\\"\\\\/","b":[1,null,true,0]}',
    );
  });

  it.each([
    ['a fraction', 1.5], ['a number beyond 2^53−1', 2 ** 53], ['NaN', Number.NaN], ['a lone surrogate', 'a\ud800'],
    ['a lone surrogate in a key', { '\udc00': 1 }], ['undefined', { a: undefined }], ['a hole', [undefined]],
    ['a Date', { at: new Date(0) }], ['a Map', new Map()], ['a big integer', 1n],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value as Json)).toThrow(TypeError);
  }); // prettier-ignore

  it('is what the library of RFC 8785 writes', () => {
    const texts = fc.string({ unit: 'grapheme' });
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        texts,
        fc.maxSafeInteger(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(texts, tie('tree'), { maxKeys: 5, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(canonicalJson(value as Json)).toBe(canonicalize(value));
      }),
    );
  });
});

describe('an entry', () => {
  it('is one line of canonical JSON, put together without parsing its data', () => {
    const texts = fc.string({ unit: 'grapheme' });
    const data = fc.dictionary(texts, fc.oneof(texts, fc.maxSafeInteger(), fc.boolean(), fc.constant(null)));
    fc.assert(
      fc.property(texts, data, (text, record) => {
        const entry = entryAfter(null, { actor: text, counter: text, data: { ...record } });
        const { hash, data: kept, ...head } = entry;
        expect(lineOf(entry)).toBe(canonicalJson(entry));
        expect(composeEntry(head, canonicalJson(kept), hash)).toBe(lineOf(entry));
        expect(hash).toBe(sha256(canonicalJson({ ...head, data: kept })));
        expect(JSON.parse(lineOf(entry))).toEqual(entry);
      }),
    );
  });

  it('refuses a lone surrogate in its head too', () => {
    expect(() => entryAfter(null, { actor: '\ud800' })).toThrow(TypeError);
  });

  it('is traced by the first 16 digits of its hash', () => {
    expect(traceCode(entryAfter(null).hash)).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('the chain', () => {
  const first = entryAfter(null);
  const second = entryAfter(first);

  it('accepts entries in order', () => {
    expect(linkOf(first)).toEqual({ seq: 1, hash: first.hash, at: first.at, epoch: EPOCH });
    expect(codeOf(stepFrom(linkOf(first), second))).toBe('accepted');
  });

  it('goes on from a manifest that tells only seq and hash', () => {
    expect(codeOf(stepFrom({ seq: 1, hash: first.hash }, second))).toBe('accepted');
  });

  it.each<[string, Entry, string]>([
    ['a missing entry', entryAfter(second), 'chain-gap'],
    ['an entry twice', first, 'chain-gap'],
    ['another former hash', entryAfter(first, { prev: sha256('x') }), 'chain-broken'],
    ['altered data', { ...second, data: { ...second.data, amountSen: 4500 } }, 'chain-broken'],
    ['another actor', { ...second, actor: 'o-8' }, 'chain-broken'],
    ['another hash', { ...second, hash: sha256('x') }, 'chain-broken'],
    [
      'a time that goes back',
      entryAfter(first, { at: moment('2026-11-21T02:02:02.999Z') }),
      'time-backwards',
    ],
    ['a new epoch without its opening', entryAfter(first, { epoch: OTHER_EPOCH }), 'chain-broken'],
  ])('refuses %s', (_, entry, code) => {
    expect(codeOf(stepFrom(linkOf(first), entry))).toBe(code);
  });

  it('accepts a new epoch that a register.opened entry begins', () => {
    const opened = entryAfter(first, { epoch: OTHER_EPOCH, kind: EPOCH_KIND });
    expect(codeOf(stepFrom(linkOf(first), opened))).toBe('accepted');
  });

  it('begins with seq 1, sixty-four noughts and an opening', () => {
    expect(codeOf(stepFrom(null, second))).toBe('chain-gap');
    expect(codeOf(stepFrom(null, entryAfter(null, { prev: first.hash })))).toBe('chain-broken');
    expect(codeOf(stepFrom(null, entryAfter(null, { kind: 'receipts.issued' })))).toBe('chain-broken');
  });

  it('tells of any one entry changed, taken away or swapped', () => {
    const length = fc.integer({ min: 3, max: 12 });
    fc.assert(
      fc.property(length, fc.nat(), fc.constantFrom('change', 'remove', 'swap'), (count, pick, how) => {
        const chain: Entry[] = [];
        for (let n = 0; n < count; n += 1)
          chain.push(entryAfter(chain.at(-1) ?? null, { data: n ? { n } : {} }));
        expect(holds(chain)).toBe(true);
        const at = pick % (count - 1);
        const tampered = [...chain];
        const [here, next] = tampered.slice(at, at + 2) as [Entry, Entry];
        if (how === 'change') tampered[at] = { ...here, data: { ...here.data, extra: 1 } };
        else if (how === 'remove') tampered.splice(at, 1);
        else tampered.splice(at, 2, next, here);
        expect(holds(tampered)).toBe(false);
      }),
    );
  });
});

function holds(chain: readonly Entry[]): boolean {
  let link: ChainLink | null = null;
  for (const entry of chain) {
    const step = stepFrom(link, entry);
    if (!step.ok) return false;
    link = step.value;
  }
  return true;
}
