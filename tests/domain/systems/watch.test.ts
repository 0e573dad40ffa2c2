import { describe, expect, it } from 'vitest';
import { UNWATCHED, watch, type Watched } from '../../../domain/systems/watch';
import { moment } from '../expect-result';

/** `x` a failure, `o` an answer, one each minute; needs 3 failures or 2 answers. */
function row(looks: string, from: Watched = UNWATCHED) {
  let state = from;
  const turns: string[] = [];
  [...looks].forEach((look, minute) => {
    const at = moment(`2026-11-22T00:${String(minute).padStart(2, '0')}:00.000Z`);
    const { after, turned } = watch(state, look === 'o' ? { ok: true } : { ok: false, why: 'timeout' }, at, {
      failures: 3,
      successes: 2,
    });
    state = after;
    if (turned) turns.push(`${minute}:${turned} since ${after.since?.slice(14, 16) ?? '-'}`);
  });
  return { turns, state };
}

describe('a row of looks', () => {
  it.each([
    ['xx', []],
    ['xxx', ['2:down since 00']],
    ['xxoxxx', ['5:down since 03']],
    ['xxxxxx', ['2:down since 00']],
    ['oo', ['1:up since 00']],
    ['ooxoxoxox', ['1:up since 00']],
    ['ooxxxo', ['1:up since 00', '4:down since 02']],
    ['ooxxxoo', ['1:up since 00', '4:down since 02', '6:up since 05']],
    ['ooxxxoxxxoo', ['1:up since 00', '4:down since 02', '10:up since 09']],
  ])('%s', (looks, turns) => expect(row(looks).turns).toEqual(turns));
});
