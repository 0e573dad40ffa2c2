import type { ReactNode } from 'react';
import { useWords } from '../../../ui/words';
import { Brand } from '../../../ui/brand';
import styles from './first-run-page.module.css';
import { LanguageSwitch } from './language-switch';

/** The frame of the first run: the house at the left, the question at the right. */
export function FirstRunPage({
  aside,
  children,
}: {
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const say = useWords('settings');
  return (
    <div className={styles.page}>
      <aside className={styles.aside}>
        <Brand light size={40} />
        <div className={styles.middle}>
          {aside ?? <p className={styles.promise}>{say('firstRun.promise')}</p>}
        </div>
        <LanguageSwitch />
      </aside>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
