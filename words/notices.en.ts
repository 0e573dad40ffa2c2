import type { SameWords } from './language';
import type { noticesMs } from './notices.ms';

export const noticesEn = {
  alarm: { near: 'Due soon', late: 'Late' },
} satisfies SameWords<typeof noticesMs>;
