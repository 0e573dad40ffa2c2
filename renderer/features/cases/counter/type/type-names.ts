import type { CaseType } from '../../../../../domain/cases/case-type';
import type { Language } from '../../../../../domain/time/civil-time';

export const typeName = (type: Pick<CaseType, 'nameMs' | 'nameEn'>, language: Language): string =>
  language === 'en' && type.nameEn !== '' ? type.nameEn : type.nameMs;

/** Plaintif or Pemohon, Defendan or Responden, in the screen's language. */
export function sideLabel(type: CaseType, side: 'first' | 'second', language: Language): string {
  const { labels } = type;
  if (side === 'first') return language === 'en' ? labels.firstEn : labels.firstMs;
  return language === 'en' ? labels.secondEn : labels.secondMs;
}
