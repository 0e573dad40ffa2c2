import type { systemsErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const systemsErrorsEn = {
  'runbook-unknown': 'That runbook is not on the list. Choose another.',
  'proposal-unknown': 'This proposal was not found. Nothing was saved.',
  'proposal-settled': 'This proposal has already been dealt with. Nothing was saved.',
  'probe-address-wrong':
    'That is not a valid address. Nothing was saved. Type https://name/path, or name:port for TCP.',
  'probe-address-forbidden':
    'This address points to this computer or its own link. Nothing was saved. Enter the system’s address.',
  'probe-not-here': 'Checks do not run here. Try it on the real counter.',
  'system-still-down': 'The {{system}} outage is still in progress. Record its recovery first.',
} satisfies SameWords<typeof systemsErrorsMs>;
