/** The reconciliation package in the demo's folder, held against FORMAT as any stranger would, and its summary on paper. */
import { randomUUID } from 'node:crypto';
import { verifyPackage } from '../../package/verify-package';
import type { Desk } from './desk';
import { DemoFailed } from './failed';

/** Ends with the supervisor signed in. */
export async function sealPackage(desk: Desk, outage: string, folder: string) {
  await desk.as('supervisor');
  const made = await desk.must('reconciliation.package', { key: randomUUID(), outage, folder });
  const { packages } = await desk.must('reconciliation.packages', {});
  const kept = packages.find(({ sha256 }) => sha256 === made.sha256);
  if (!kept) throw new DemoFailed('the package does not stand on the list of packages');
  const { paper } = await desk.must('reconciliation.printSummary', { key: randomUUID(), package: kept.id });
  const { whole, drill } = await verifyPackage(made.file, {});
  const { file, sha256, headHash, receipts, cases, amountSen } = made;
  return {
    package: { file, sha256, headHash, receipts, cases, amountSen, verified: whole && drill },
    summary: { id: paper, kind: 'summary' as const, number: outage, copy: 0 },
  };
}
