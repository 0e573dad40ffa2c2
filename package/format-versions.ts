import { manifestSchema, type Manifest } from '../domain/reconciliation/manifest';
import { PACKAGE_VERSION } from '../domain/reconciliation/package-format';
import type { PackageContent } from './package-content';
import type { ProblemList } from './problems';
import { verifySlice } from './verify-slice';

/** How packages of one version are understood. */
export interface FormatVersion {
  readonly manifest: typeof manifestSchema;
  readonly verify: (
    content: PackageContent,
    manifest: Manifest,
    problems: ProblemList,
    breathe?: () => Promise<void>,
  ) => Promise<void>;
}

/** Every version that this app reads, by its number. What was released once stays. */
export const FORMAT_VERSIONS: ReadonlyMap<number, FormatVersion> = new Map([
  [PACKAGE_VERSION, { manifest: manifestSchema, verify: verifySlice }],
]);
