/** The help as one PDF where the officer says; it is no official paper, so no queue and no archive knows it. */
import { join } from 'node:path';
import { fail, ok } from '../../../domain/result';
import { topicsOf } from '../../../words/help/find-topics';
import { helpTopics } from '../../../words/help/help-topics';
import type { Language } from '../../../words/language';
import type { TaskContext } from '../../call/handler';
import { isUnusable, writeFar } from '../../call/chosen-folder';
import { readSetting } from '../../register/settings';

const NAMES = { ms: 'bantuan-kaunter-siaga.pdf', en: 'kaunter-siaga-help.pdf' } as const;

export async function saveHelp(
  { counter }: TaskContext,
  { language, folder }: { language: Language; folder: string },
) {
  if (await isUnusable(counter, folder))
    return fail('folder-unusable', { fields: [{ path: 'folder', code: 'folder-unusable' }] });
  const { renderHelpBook } = await import('../../../papers/help/help-book');
  const office = counter.register && readSetting(counter.register.reading(), 'office');
  const book = renderHelpBook(topicsOf(helpTopics, office?.kind), language);
  const pdf = await counter.devices.makePaper([() => book], 'A4');
  const file = join(folder, NAMES[language]);
  const trouble = await writeFar(counter, { path: file, bytes: pdf, mode: 0o644 });
  return trouble ? fail(trouble) : ok({ file });
}
