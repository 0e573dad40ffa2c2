/** What this program is, where it keeps things, and what whoever helps from afar needs to know. */
import { dirname } from 'node:path';
import { ok } from '../../../domain/result';
import type { OutputOf } from '../../../preload/contract/contract';
import { logFile } from '../../logging/log';
import type { Counter } from '../../call/counter';
import type { TaskContext } from '../../call/handler';
import { diagnosticsOf } from './diagnostics';

type About = OutputOf<'settings.about'>;

export function about({ counter, now }: TaskContext): Promise<{ ok: true; value: About }> {
  const { appVersion, thisApp } = counter.devices;
  return Promise.resolve(
    ok({
      version: appVersion,
      runtime: thisApp.runtime,
      system: thisApp.system,
      folders: foldersOf(counter),
      diagnostics: diagnosticsOf(counter, now),
    }),
  );
}

const foldersOf = ({ folder, devices }: Counter): About['folders'] => [
  { what: 'data', path: folder },
  { what: 'backups', path: devices.preferences.get().backupFolder },
  { what: 'logs', path: dirname(logFile(folder)) },
  { what: 'anchor', path: devices.anchorFolder },
];

/** The licences of what this program is made with; empty where the file does not lie beside it. */
export async function licences({ counter }: TaskContext) {
  const text = await counter.devices.thisApp.notices().catch(() => '');
  return ok({ text });
}
