import { ActionIcon, Button, Tooltip, UnstyledButton } from '@mantine/core';
import { IconLanguage, IconLock, IconQuestionMark, IconSearch } from '@tabler/icons-react';
import { openPalette } from './search/palette-store';
import { useDo } from '../ui/bridge';
import { openHelp } from '../ui/help';
import { KeyHint } from '../ui/key-hint';
import { useSavePreferences } from '../ui/preferences';
import { useOfficer, useStatus } from '../ui/session';
import { useLanguage, useWords } from '../ui/words';
import styles from './header.module.css';

/** Find anything, who is here, lock. */
export function Header() {
  const say = useWords('shell');
  const officers = useWords('officers');
  const language = useLanguage();
  const officer = useOfficer();
  const status = useStatus();
  const lock = useDo('officers.lock');
  const preferences = useSavePreferences();
  return (
    <header className={styles.header}>
      <div className={styles.office}>{status?.office?.name}</div>
      <UnstyledButton className={styles.search} onClick={openPalette} aria-keyshortcuts="Control+K">
        <IconSearch size={16} aria-hidden />
        <span>{say('header.searchLong')}</span>
        <KeyHint keys="Ctrl+K" />
      </UnstyledButton>
      {officer !== null && (
        <div className={styles.who}>
          <span className={styles.name}>{officer.name}</span>
          <span className={styles.role}>
            {officers(`role.${officer.role}`)}
            {status?.counter !== undefined && ` · ${say('header.counter', { code: status.counter.code })}`}
          </span>
        </div>
      )}
      <div className={styles.tools}>
        <Tooltip label={say('header.language')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={40}
            aria-label={say('header.languageLabel')}
            onClick={() => void preferences.run({ language: language === 'ms' ? 'en' : 'ms' })}
          >
            <IconLanguage size={20} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={say('header.help')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={40}
            aria-label={say('header.help')}
            onClick={() => openHelp()}
          >
            <IconQuestionMark size={20} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Button
          variant="default"
          leftSection={<IconLock size={16} aria-hidden />}
          rightSection={<KeyHint keys="F12" />}
          onClick={() => void lock.run({})}
          aria-keyshortcuts="F12"
        >
          {say('header.lock')}
        </Button>
      </div>
    </header>
  );
}
