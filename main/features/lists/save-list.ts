/** A list as a file in a folder of one's choice; the journal says who took it. */
import { fail, ok } from '../../../domain/result';
import { toLocalText } from '../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import { words } from '../../../words/words';
import type { TaskContext } from '../../call/handler';
import { isUnusable } from '../../call/chosen-folder';
import { registerFile } from '../../register/register';
import { sheetJob } from './sheet-job';

export async function saveList({ counter, officer, now }: TaskContext, seen: ParsedInputOf<'lists.save'>) {
  const register = counter.opened();
  const { language } = counter.devices.preferences.get();
  const folder = await counter.devices.dialogs.chooseFolder(words[language].lists.saveFolder, undefined);
  if (folder === null) return ok(null);
  if (await isUnusable(counter, folder)) return fail('folder-unusable');
  const stamp = toLocalText(now).slice(0, 19).replaceAll(/[-:]/g, '');
  const name = seen.list.replace('.list', '').replace('.', '-');
  const order = {
    ...{ registerFile: registerFile(counter.folder), seen, language, folder },
    file: `${counter.drill ? 'LATIHAN-' : ''}${name}-${stamp}.csv`,
  };
  const written = await counter.farWork.run(sheetJob, order, { answers: {} });
  if (!written.ok) return written;
  const { file, rows, sha256 } = written.value;
  const by = officer?.id ?? 'system';
  register.write({ actor: by }, (tx) => tx.journal('lists.saved', { list: seen.list, rows, sha256, by }));
  return ok({ file, rows });
}
