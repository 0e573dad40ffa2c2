import type { Office } from '../../../preload/contract/settings';
import { useByRule, type ByRule } from '../../ui/approval';
import { tellDone } from '../../ui/notify';
import { useWords } from '../../ui/words';
import type { SettingsProps } from './settings-props';

/** Saves a change of the office; parts that show only a piece of it give the whole back. */
export function useSaveOffice({ settings }: SettingsProps): {
  saving: ByRule<'settings.saveOffice'>;
  save: (change: Partial<Office>) => Promise<boolean>;
} {
  const say = useWords('settings');
  const saving = useByRule('settings.saveOffice', { onDone: () => tellDone(say.as('saved')) });
  const save = async (change: Partial<Office>): Promise<boolean> =>
    (await saving.run({ office: { ...settings.office, ...change } }))?.ok ?? false;
  return { saving, save };
}

/** The office belongs to the administrators; others read. */
export function useOfficeLock({ officer }: SettingsProps): string | undefined {
  const say = useWords('settings');
  return officer.role === 'administrator' ? undefined : say('administratorOnly');
}
