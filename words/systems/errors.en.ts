import type { systemsErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const systemsErrorsEn = {
  'runbook-unknown': 'There is no such runbook. Choose another.',
  'proposal-unknown': 'This proposal was not found. Nothing was saved.',
  'proposal-settled': 'This proposal was answered already. Nothing was saved.',
  'probe-address-wrong':
    'This is not an address. Nothing was saved. Type https://name/path, or name:port for TCP.',
  'probe-address-forbidden':
    'This address leads to this computer or its own link. Nothing was saved. Give the system’s address.',
  'probe-not-here': 'Nothing is probed here. Try it on the real counter.',
  'system-still-down': 'The outage of {{system}} still runs. Record its recovery first.',
} satisfies SameWords<typeof systemsErrorsMs>;
