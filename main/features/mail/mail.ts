import { mailToSettle } from './mail-to-settle';
import type { Feature } from '../../call/feature';

export { mailHandlers } from './handlers';

/** E-mail that waits for somebody's decision. */
export const mailFeature: Feature = { agenda: mailToSettle };
