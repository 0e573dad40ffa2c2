/** What can only be measured in the real app. Apart from the measurements, so that asking costs nothing. */
export const IN_APP: readonly string[] = ['receipt-pdf', 'cold-start'];
const ELSEWHERE: readonly string[] = ['issue', 'verify-chain', 'start-up-check', 'search', 'scale'];

/** Whether `bench …` needs the app: for all measurements, or for one of those by name. */
export const benchNeedsApp = (args: readonly string[]): boolean =>
  !args.some((word) => ELSEWHERE.includes(word));
