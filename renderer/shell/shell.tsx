import { Suspense, useEffect, useRef } from 'react';
import { Outlet, useLocation } from 'react-router';
import { useActivity } from '../ui/activity';
import { Palette } from './search/palette';
import { Loading } from '../ui/loading';
import { Banners } from './banners';
import { Footer } from './footer';
import { Header } from './header';
import { useMainNews } from './main-news';
import { Rail } from './rail';
import { ShortcutHelp } from './shortcut-help';
import { useShellKeys } from './shell-keys';
import styles from './shell.module.css';
import { SkipLink } from './skip-link';
import { Strip } from './strip';

/** The frame around every screen once somebody is signed in. */
export function Shell() {
  useShellKeys();
  useMainNews();
  useActivity();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    main.current?.scrollTo({ top: 0 });
  }, [pathname]);
  return (
    <div className={styles.shell}>
      <SkipLink />
      <Rail />
      <div className={styles.column}>
        <Strip />
        <Header />
        <Banners />
        <main className={styles.main} id="main" tabIndex={-1} ref={main}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </main>
        <Footer />
      </div>
      <Palette />
      <ShortcutHelp />
    </div>
  );
}
