/** The entry with which a package's slice ends: it binds what the manifest says of counter, office, outage and check. */
import { DRAWN_KIND, manifestHash, type ManifestHead } from '../../../../domain/reconciliation/manifest';
import { PACKAGE_FORMAT, PACKAGE_VERSION } from '../../../../domain/reconciliation/package-format';
import { encodeBase64 } from '../../../../package/sign';
import { sha256Hex } from '../../../register/hash';
import type { Register } from '../../../register/register';
import { needSetting } from '../../../register/settings';
import { readAlone } from '../../officers/rows/decisions';
import { readNewestPackage } from '../rows/packages';
import type { PackageOrder } from './package-job';

/** Writes the entry; the slice goes up to `upTo`, which is its seq. */
export function drawPackage(
  register: Register,
  order: PackageOrder,
  check: ManifestHead['check'],
): { head: ManifestHead; upTo: number } {
  const { outage, epoch, officer, id } = order;
  return register.write({ actor: officer.id }, (tx) => {
    const { code, name, kind } = needSetting(tx, 'office');
    const previous = readNewestPackage(tx);
    const head: ManifestHead = {
      ...{ format: PACKAGE_FORMAT, version: PACKAGE_VERSION, package: id, drill: order.drill },
      office: { code, name, kind },
      counter: { code: epoch.counter, epoch: epoch.id },
      outage: {
        ...{ id: outage.id, system: outage.system },
        ...{ startedAt: outage.startedAt, restoredAt: outage.restoredAt },
      },
      generatedAt: tx.at,
      generatedBy: officer.id,
      app: { version: order.appVersion },
      check,
      alone: readAlone(tx),
      previous: previous ? { lastSeq: previous.lastSeq, headHash: previous.headHash } : null,
      publicKey: encodeBase64(order.publicKey),
      keyStore: epoch.keyStore,
    };
    const manifest = manifestHash(head, sha256Hex);
    const entry = tx.journal(DRAWN_KIND, { package: id, outage: outage.id, manifest });
    return { head, upTo: entry.seq };
  });
}
