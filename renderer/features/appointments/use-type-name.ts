import { useRead } from '../../ui/bridge';
import { useLanguage } from '../../ui/words';

/** `014 Fasakh` of a case type's code, in the screen's language. */
export function useTypeName(): (code: string) => string {
  const types = useRead('settings.get', {}).data?.caseTypes ?? [];
  const language = useLanguage();
  return (code) => {
    const type = types.find((known) => known.code === code);
    if (type === undefined) return code;
    return `${code} ${language === 'en' && type.nameEn !== '' ? type.nameEn : type.nameMs}`;
  };
}
