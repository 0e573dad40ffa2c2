/** The drill's mailer: each message becomes a file in the drill's own folder. It knows no network at all. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mailer } from '../call/devices';
import { fileRights, makeFolder } from '../register/rights';
import { composeMail } from '../call/compose-mail';

/** @param folder where the `.eml` files go; made when the first one comes */
export function fileMailer(folder: string): Mailer {
  return {
    open: async (server) => {
      try {
        makeFolder(folder);
      } catch {
        return { ok: false, trouble: 'mail-folder-unusable', reply: '' };
      }
      return {
        ok: true,
        session: {
          protocol: '',
          usable: () => true,
          close: () => undefined,
          send: async (mail) => {
            const name = `${mail.messageId.replaceAll(/[^A-Za-z0-9.-]+/g, '_').replaceAll(/^_|_$/g, '')}.eml`;
            try {
              await writeFile(join(folder, name), await composeMail(server, mail), {
                mode: fileRights(join(folder, name)),
                flush: true,
              });
              return { kind: 'accepted', code: 250, reply: name };
            } catch (error) {
              if (error instanceof RangeError)
                return { kind: 'refused', stage: 'recipient', code: 553, reply: error.message };
              const reply = error instanceof Error ? error.message : '';
              return {
                kind: 'held',
                stage: 'connection',
                trouble: 'mail-folder-unusable',
                code: null,
                reply,
              };
            }
          },
        },
      };
    },
  };
}
