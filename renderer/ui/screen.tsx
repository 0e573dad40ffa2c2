import { Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { isFocusFree } from './keep-focus';
import styles from './screen.module.css';
import { useTitle } from './title';

export interface ScreenProps {
  readonly title: string;
  /** One quiet line under the title: what this screen is for, or what stands in it. */
  readonly lead?: ReactNode;
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode;
  /** `reading` keeps forms and texts narrow; `full` gives lists and the counter all room. */
  readonly width?: 'reading' | 'full';
  /** Takes the height of the window; its inside scrolls by itself. */
  readonly fixed?: boolean;
  readonly children: ReactNode;
}

/** The frame of every screen: its heading takes the focus on arrival, so that screen readers say where one is. */
export function Screen({ title, lead, actions, width = 'full', fixed = false, children }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(title);
  useEffect(() => {
    if (isFocusFree(heading.current)) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={`${styles.screen} ${fixed ? styles.fixed : ''}`}>
      <header className={styles.head}>
        <div>
          <Title order={1} ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </Title>
          {lead !== undefined && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      <div className={`${styles.body} ${width === 'reading' ? styles.reading : ''}`}>{children}</div>
    </div>
  );
}
