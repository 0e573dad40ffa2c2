/** A paper is found by its kod jejak, which is all that a torn one may still show. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readFrozen } from '../../../main/features/papers/rows/papers';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

let test: TestCounter;
beforeEach(async () => (test = await openTestCounter()));
afterEach(() => test.dispose());

const codeOn = (paper: string): string => {
  const { document } = readFrozen(test.counter.opened().reading(), paper);
  if (document.kind !== 'receipt' && document.kind !== 'summons' && document.kind !== 'application')
    throw new Error(document.kind);
  return document.data.issued!.traceCode;
};
const found = async (text: string) =>
  (await test.must('search.find', { text, after: null })).hits.map(({ kind, id }) => `${kind} ${id}`);

it('a receipt, a summons and a notice, typed as printed, in capitals, with blanks, or its beginning', async () => {
  const { outage } = await openOutage(test);
  await test.must('cases.issue', aCase(outage));
  const claim = await test.must('cases.issue', aCase(outage));
  await test.counter.search.catchUp();
  const [receipt, summons] = claim.papers;
  for (const [paper, hit] of [
    [receipt!, `receipt ${claim.receipt!.id}`],
    [summons!, `case ${claim.case.id}`],
  ] as const) {
    const code = codeOn(paper.id);
    for (const typed of [code, code.toUpperCase(), code.replace(/.{4}(?=.)/g, '$& '), code.slice(0, 12)])
      expect(await found(typed)).toEqual([hit]);
    expect(await found(`${code.slice(0, 15)}${code.endsWith('0') ? '1' : '0'}`)).toEqual([]);
  }
});
