import type { SameWords } from './language';
import type { homeMs } from './home.ms';

export const homeEn = { title: 'Home' } satisfies SameWords<typeof homeMs>;
