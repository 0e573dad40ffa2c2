/** The displays that the run's set-up started, one for each worker, with a blank between. */
export const DISPLAYS = 'KAUNTER_TEST_DISPLAYS';

/**
 * Where this worker's apps show themselves: on one display two windows would take the focus from each other. Empty on
 * systems whose windows need no such thing.
 */
export function ownDisplay(): { DISPLAY?: string } {
  const name = process.env[DISPLAYS]?.split(' ')[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)];
  return name === undefined ? {} : { DISPLAY: name };
}
