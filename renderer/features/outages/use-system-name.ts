import { useRead } from '../../ui/bridge';
import { useLanguage } from '../../ui/words';

/** `ESV3` and what it is, as the table of systems says; a code that nobody described has no name. */
export function useSystemName(): (system: string) => string | undefined {
  const language = useLanguage();
  const systems = useRead('systems.list', {}).data?.systems ?? [];
  return (code) => {
    const found = systems.find((system) => system.code === code);
    return found && (language === 'ms' ? found.nameMs : found.nameEn);
  };
}
