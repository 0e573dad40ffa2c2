/** The services that the desk offers: as shipped, and as an administrator changed them since. A request keeps the version that it began with. */
import { shippedServices } from '../../../domain/requests/catalogue';
import { checkEntry, isOfAp } from '../../../domain/requests/entry-rules';
import type { Service } from '../../../domain/requests/service';
import { fail, ok } from '../../../domain/result';
import type { ServiceEntry } from '../../../preload/contract/requests';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { CommandContext } from '../../call/handler';
import { StoredTextDamaged } from '../../register/stored-json';
import { needSetting, readSetting, saveSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';

/** Every version that was ever written here, the oldest first. */
const written = (tx: ReadTx): readonly Service[] => readSetting(tx, 'requestServices') ?? [];

export const offeredServices = (tx: ReadTx): Service[] =>
  shippedServices.map((shipped) => written(tx).findLast(({ code }) => code === shipped.code) ?? shipped);

/** The same as the border takes it. */
export const shownService = (service: Service): ServiceEntry => structuredClone(service) as ServiceEntry;

export const offeredService = (tx: ReadTx, code: string): Service | undefined =>
  offeredServices(tx).find((service) => service.code === code);

/** The entry as it was when the request began. Throws for one that nobody ever offered. */
export function serviceOf(
  tx: ReadTx,
  { service, version }: { readonly service: string; readonly version: number },
): Service {
  const found = [...shippedServices, ...written(tx)].find(
    (each) => each.code === service && each.version === version,
  );
  if (!found) throw new StoredTextDamaged(`no entry ${service} ${version}`);
  return found;
}

/** The next version of an entry: running requests keep theirs. */
export function saveService(
  { tx, officer }: CommandContext,
  { service }: ParsedInputOf<'requests.saveService'>,
) {
  const entry: Service = service;
  const standing = offeredService(tx, entry.code);
  if (!standing) return fail('service-unknown');
  if (needSetting(tx, 'office').kind === 'skei' && isOfAp(entry)) return fail('ap-manual-forbidden');
  const checked = checkEntry(entry, standing.version);
  if (!checked.ok) return checked;
  const version = standing.version + 1;
  const { seed, cite } = standing;
  saveSetting(
    tx,
    'requestServices',
    [...written(tx), { ...entry, seed, cite, version }].map(shownService),
    officer.id,
  );
  tx.journal('settings.saved', { name: 'requestServices', service: entry.code, version, by: officer.id });
  return ok({ version });
}
