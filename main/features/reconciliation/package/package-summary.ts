/** The package's summary paper, from what its rows came to. */
import type { Instant } from '../../../../domain/time/civil-time';
import type { ManifestHead } from '../../../../domain/reconciliation/manifest';
import type { SummaryFacts } from '../../../../package/package-source';
import type { PaperDocument } from '../../../../papers/paper-document';
import type { Officer } from '../../../../preload/contract/officers';
import type { OutageSummary } from '../../../../preload/contract/outages';
import { summaryExtras } from './summary-extras';
import { needSetting } from '../../../register/settings';
import type { ReadTx } from '../../../register/transaction';

/** Who makes the package. */
export type Maker = Pick<Officer, 'id' | 'code' | 'name'>;

export function summaryPaper(
  tx: ReadTx,
  head: ManifestHead,
  outage: Pick<OutageSummary, 'id' | 'system' | 'startedAt' | 'restoredAt'>,
  facts: SummaryFacts,
  officer: Maker,
): PaperDocument & { kind: 'summary' } {
  return {
    kind: 'summary',
    version: 1,
    data: {
      packageName: `penyesuaian-${head.office.code}-${head.counter.code}-${outage.id}`,
      office: head.office,
      counter: head.counter,
      outage: {
        id: outage.id,
        system: outage.system,
        startedAt: outage.startedAt,
        restoredAt: outage.restoredAt,
      },
      generatedAt: head.generatedAt as Instant,
      generatedBy: { id: officer.code, name: officer.name },
      totals: facts.totals,
      revenueNames: revenueNames(tx),
      ...summaryExtras(tx, facts.journal),
      journal: facts.journal,
      previous: head.previous,
      alone: head.alone,
      check: head.check && { ...head.check, at: head.check.at as Instant },
      keyFingerprint: facts.fingerprint.replaceAll(' ', ''),
      appVersion: head.app.version,
    },
  };
}

/** A kod hasil that several fees share has no one name; the code then stands alone. */
function revenueNames(tx: ReadTx): Record<string, string> {
  const items = needSetting(tx, 'feeTables').flatMap((table) => table.items);
  const names = Map.groupBy(items, (item) => item.revenueCode);
  return Object.fromEntries(
    [...names].flatMap(([code, sharing]) => {
      const [name, ...others] = new Set(sharing.map((item) => item.descriptionMs));
      return name !== undefined && others.length === 0 ? [[code, name]] : [];
    }),
  );
}
