/** The whole catalogue as it is shipped, and what `siaga catalogue` prints of it. */
import { bigMailTransferServices } from './big-mail-transfer';
import { plannedServices } from './charter-projects';
import { supportServices } from './charter-support';
import { mygpkiServices } from './mygpki';
import type { Party, Seed, Service, ServicePromise, Words } from './service';

export const shippedServices: readonly Service[] = [
  ...plannedServices,
  ...supportServices,
  ...mygpkiServices,
  ...bigMailTransferServices,
];

/** One promise: a service with two clocks has two of these. `needs` are the steps that come first. */
export interface CatalogueEntry {
  readonly code: string;
  readonly seed: Seed;
  readonly service: Words;
  readonly promise: ServicePromise | null;
  readonly starts: string;
  readonly fulfilled: string;
  readonly steps: readonly { readonly code: string; readonly by: Party; readonly needs: readonly string[] }[];
}

export const catalogueEntries = (services: readonly Service[] = shippedServices): CatalogueEntry[] =>
  services.flatMap(({ seed, name, steps, clocks }) =>
    clocks.map(({ code, name: of, promise, starts, fulfilled }) => ({
      ...{ code, seed, promise, starts, fulfilled },
      service: clocks.length === 1 ? name : { ms: `${name.ms}: ${of.ms}`, en: `${name.en}: ${of.en}` },
      steps: steps.map(({ code: stepCode, by, needs }) => ({ code: stepCode, by, needs })),
    })),
  );
