import type { SameWords } from './language';
import type { searchMs } from './search.ms';

export const searchEn = { title: 'Search' } satisfies SameWords<typeof searchMs>;
