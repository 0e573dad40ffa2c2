import { UnstyledButton } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { useSavePreferences } from '../../../ui/preferences';
import { useLanguage, useWords } from '../../../ui/words';
import styles from './language-switch.module.css';

/** The other language, named in itself. */
export function LanguageSwitch() {
  const say = useWords('shell');
  const language = useLanguage();
  const preferences = useSavePreferences();
  const other = language === 'ms' ? 'en' : 'ms';
  return (
    <UnstyledButton
      className={styles.switch}
      lang={other}
      onClick={() => void preferences.run({ language: other })}
    >
      <IconLanguage size={19} stroke={1.6} aria-hidden />
      {say('header.language')}
    </UnstyledButton>
  );
}
