/** What notices say, and where the portal's files go. */
import { NOTICE_KINDS } from '../../../domain/notices/notice';
import { need } from '../../../domain/need';
import { fail, ok } from '../../../domain/result';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import { isUnusable } from '../../call/chosen-folder';
import type { TaskContext } from '../../call/handler';
import { saveSetting } from '../../register/settings';

export async function saveNoticeSettings(
  { counter, officer }: TaskContext,
  { templates, portal }: ParsedInputOf<'notices.saveSettings'>,
) {
  const { id: by } = need(officer, 'officer');
  // a drill keeps its files to itself, wherever the real portal's may go
  if (portal.folder !== '' && !counter.drill && (await isUnusable(counter, portal.folder)))
    return fail('folder-unusable', { fields: [{ path: 'portal.folder', code: 'folder-unusable' }] });
  counter.opened().write({ actor: by }, (tx) => {
    saveSetting(tx, 'noticeTemplates', templates, by);
    saveSetting(tx, 'portal', portal, by);
    tx.journal('notices.settings-saved', { kinds: [...NOTICE_KINDS] });
  });
  counter.events.send({ kind: 'changed', features: ['notices', 'settings', 'home'] });
  return ok({});
}
