import type { Feature } from '../../call/feature';
import { mailQueue } from './rows/mail-places';

export const mailFeature: Feature = { projections: [mailQueue] };
