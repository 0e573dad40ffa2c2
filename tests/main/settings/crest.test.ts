import { afterEach, beforeEach, expect, it } from 'vitest';
import { crestImage } from '../../../main/features/settings/crest';
import { readFrozen } from '../../../main/features/papers/rows/papers';
import { renderDocument } from '../../../papers/render-document';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

/** 64 × 64, all of one colour. */
const PNG = Buffer.from(
  '89504e470d0a1a0a0000000d4948445200000040000000400806000000aa6971de0000001974455874536f667477617265',
  'hex',
).toString('base64');

let test: TestCounter;
beforeEach(async () => {
  test = await openTestCounter();
});
afterEach(() => test.dispose());

it('the office’s own crest stands on new papers, each keeps the one of its day, and by default there is none', async () => {
  const { outage } = await openOutage(test);
  const paperOf = async () => (await test.must('cases.issue', aCase(outage))).papers[0]!.id;
  const shown = (id: string): string => {
    const tx = test.counter.opened().reading();
    const { document, crest, ...view } = readFrozen(tx, id);
    return renderDocument(document, {
      size: 'A5',
      drill: view.drill,
      mark: view.mark,
      crest: crestImage(tx, crest),
    });
  };
  const bare = await paperOf();
  expect(shown(bare)).not.toContain('class="crest"');
  test.as('administrator');
  await test.must('settings.saveCrest', { base64: PNG });
  test.as('clerk');
  expect(await test.call('settings.saveCrest', { base64: null })).toMatchObject({
    error: { code: 'role-forbidden' },
  });
  const crested = await paperOf();
  expect(shown(crested)).toContain(`src="data:image/png;base64,${PNG}"`);
  expect((await test.must('settings.crest', {})).image).toContain(PNG);
  test.as('administrator');
  await test.must('settings.saveCrest', { base64: null });
  expect(shown(crested)).toContain(PNG);
  expect(shown(bare)).not.toContain('class="crest"');
  expect(await test.call('settings.saveCrest', { base64: btoa('<svg/>') })).toMatchObject({
    error: { code: 'crest-kind' },
  });
});
