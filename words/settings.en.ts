import type { SameWords } from './language';
import type { settingsMs } from './settings.ms';

export const settingsEn = { title: 'Settings' } satisfies SameWords<typeof settingsMs>;
