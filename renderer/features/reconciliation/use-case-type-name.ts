import { useRead } from '../../ui/bridge';
import { useLanguage } from '../../ui/words';

/** `014` → `014 Fasakh`, in the language of the screen. */
export function useCaseTypeName(): (code: string) => string {
  const language = useLanguage();
  const types = useRead('settings.get', {}).data?.caseTypes ?? [];
  return (code) => {
    const type = types.find((each) => each.code === code);
    const name =
      type === undefined ? '' : language === 'en' && type.nameEn !== '' ? type.nameEn : type.nameMs;
    return name === '' ? code : `${code} ${name}`;
  };
}
