import { dirname } from 'node:path';

/** A module as dependency-cruiser lists it, with paths from the project's root. */
export interface Module {
  readonly source: string;
  readonly dependencies: readonly { readonly resolved: string }[];
}

const featureOf = (path: string): string | undefined =>
  /^renderer\/features\/([^/]+)\//.exec(`${dirname(path)}/`)?.[1];

/**
 * Rings of the renderer's features, whole folders taken as one: `['mail', 'settings', 'mail']`. Files may keep every
 * arrow straight and two features still need each other, so that neither can be read, moved or left out alone.
 */
export function featureRings(modules: readonly Module[]): string[][] {
  const needs = new Map<string, Set<string>>();
  for (const { source, dependencies } of modules) {
    const from = featureOf(source);
    if (from === undefined) continue;
    const set = needs.get(from) ?? needs.set(from, new Set()).get(from)!;
    for (const { resolved } of dependencies) {
      const to = featureOf(resolved);
      if (to !== undefined && to !== from) set.add(to);
    }
  }
  const rings: string[][] = [];
  const cleared = new Set<string>();
  const walk = (feature: string, way: readonly string[]): void => {
    const met = way.indexOf(feature);
    if (met >= 0) rings.push([...way.slice(met), feature]);
    if (met >= 0 || cleared.has(feature)) return;
    for (const next of needs.get(feature) ?? []) walk(next, [...way, feature]);
    cleared.add(feature);
  };
  for (const feature of needs.keys()) walk(feature, []);
  return rings;
}
