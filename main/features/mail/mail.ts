import { mailToSettle } from '../../journeys/mail/mail-to-settle';
import type { Feature } from '../feature';

export { mailHandlers } from './handlers';

/** E-mail that waits for somebody's decision. */
export const mailFeature: Feature = { agenda: mailToSettle };
