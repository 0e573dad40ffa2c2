/** The mail server and its password: the one in the register, the other in the vault and nowhere else. */
import { fail, ok } from '../../../../domain/result';
import { z } from 'zod';
import type { MailServer } from '../../../../preload/contract/mail';
import type { Counter } from '../../../call/counter';
import { readSetting, saveSetting } from '../../../register/settings';
import type { Vault } from '../../../security/vault';

/** A password is for one server and one user: whoever points the app at another host does not take it along. */
const kept = z.object({ for: z.string(), password: z.string() });
const boundTo = ({ host, port, security, user }: MailServer): string =>
  JSON.stringify([host.toLowerCase(), port, security, user]);

/** Empty where the server asks for none; undefined where it asks and none is kept for it. */
export function mailPassword(vault: Vault, server: MailServer): string | undefined {
  if (server.user === '') return '';
  const text = vault.mailSecret();
  if (text === undefined) return undefined;
  try {
    const secret = kept.parse(JSON.parse(text));
    return secret.for === boundTo(server) ? secret.password : undefined;
  } catch {
    // of another PC's key store, or not ours: as good as none
    return undefined;
  }
}

export interface MailSettingsInput {
  readonly server: MailServer | null;
  readonly password: string | null;
}

/** The password first: a crash between the two leaves one that belongs to no server, never a server with another's. */
export async function saveMailSettings(
  counter: Counter,
  officer: string,
  { server, password }: MailSettingsInput,
) {
  const register = counter.opened();
  if (server && server.user !== '') {
    if (password === null || password === '') {
      if (mailPassword(counter.vault, server) === undefined)
        return fail('mail-password-needed', {
          fields: [{ path: 'password', code: 'mail-password-needed' }],
        });
    } else {
      try {
        counter.vault.keepMailSecret(
          JSON.stringify({ for: boundTo(server), password } satisfies z.input<typeof kept>),
        );
      } catch (error) {
        counter.log.error('mail password not kept', { error });
        return fail('mail-password-unkept');
      }
    }
  }
  register.write({ actor: officer }, (tx) => {
    saveSetting(tx, 'mail', server, officer);
    tx.journal('settings.saved', { name: 'mail', by: officer, security: server?.security ?? 'none' });
  });
  // a server that is set up no longer needs no password of it here
  if (!server || server.user === '') counter.vault.forgetMailSecret();
  counter.mail.tryAgain();
  counter.events.send({ kind: 'changed', features: ['mail', 'settings', 'notices', 'home'] });
  return Promise.resolve(ok({}));
}

/** What the settings screen shows: never the password. */
export function mailSettingsOf(counter: Counter) {
  const server = readSetting(counter.opened().reading(), 'mail') ?? null;
  return {
    server,
    hasPassword: server !== null && server.user !== '' && mailPassword(counter.vault, server) !== undefined,
    keyStore: counter.vault.keeper.kind,
  };
}
