import type { Intake } from '../../../preload/contract/intakes';
import type { Language } from '../../../domain/time/civil-time';

/** Each missing thing by name, in the screen's language. */
export const missingNames = ({ missing }: Pick<Intake, 'missing'>, language: Language): string[] =>
  missing.map(({ nameMs, nameEn }) => (language === 'en' && nameEn !== '' ? nameEn : nameMs));
