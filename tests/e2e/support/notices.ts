/** An officer's hands on notices: writing one, and what its three channels say. */
import { expect } from '@playwright/test';
import type { NoticeKind } from '../../../domain/notices/notice';
import type { Keys } from './keys';
import { said } from './said';

/** From the outage's screen: the template as it is, sent with Ctrl+Enter; `look` sees the previews before that. */
export async function giveNotice(
  keys: Keys,
  kind: Exclude<NoticeKind, 'free'>,
  look?: () => Promise<void>,
): Promise<void> {
  const { page } = keys;
  const kindName = said(`notices:kind.${kind}`);
  const write = said('notices:section.write', { kind: kindName.toLowerCase() });
  await keys.activate(page.getByRole('link', { name: write }));
  await expect(
    page.getByRole('heading', { level: 1, name: said('notices:write.title', { system: 'AP' }) }),
  ).toBeVisible();
  await expect(page.getByRole('region', { name: said('notices:write.previews') })).toBeVisible();
  await look?.();
  await keys.press('Control+Enter');
  const sure = page.getByRole('dialog');
  await expect(sure).toContainText(said('notices:write.sure', { kind: kindName.toLowerCase() }));
  await keys.activate(sure.getByRole('button', { name: said('notices:write.send') }));
  await expect(page.getByRole('heading', { level: 3, name: new RegExp(kindName) })).toBeVisible();
}

/** The column of a channel of the newest notice. */
export const channel = ({ page }: Keys, name: 'email' | 'portal' | 'counter') =>
  page.getByRole('group', { name: said(`notices:channel.${name}`), exact: true });

/** The channel has published it, and says so. */
export async function published(keys: Keys, name: 'email' | 'portal' | 'counter'): Promise<void> {
  await expect(channel(keys, name).getByText(said('notices:state.published'), { exact: true })).toBeVisible({
    timeout: 60_000,
  });
}
