import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

type Loader = () => Promise<unknown>;
const loaders: Loader[] = [];

/**
 * A screen whose code is read when it is first needed, or ahead of that by {@link readScreensAhead}. A part that cannot
 * be read throws where it stands, so that the route's error screen offers to try again.
 */
export function lazyScreen<N extends string, P extends object = object>(
  load: () => Promise<{ readonly [K in N]: ComponentType<P> }>,
  name: N,
): LazyExoticComponent<ComponentType<P>> {
  loaders.push(load);
  return lazy(async () => ({ default: (await load())[name] }));
}

/**
 * Reads every screen's code once the first screen stands, one after the other while nothing else is to be done: a key
 * pressed right after signing in must not wait for it.
 */
export async function readScreensAhead(): Promise<void> {
  for (const load of loaders.splice(0)) {
    await idle();
    // it is asked for again, and told of, when somebody opens that screen
    await load().catch(() => undefined);
  }
}

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 1_000 });
  });
