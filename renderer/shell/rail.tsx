import { NavLink } from 'react-router';
import { useOfficer, useStatus } from '../ui/session';
import { useAnyWord, useWords } from '../ui/words';
import { Brand } from '../ui/brand';
import { railKey, railOf } from './nav';
import styles from './rail.module.css';

/** The features, always at the same place and under the same key. */
export function Rail() {
  const say = useWords('shell');
  const any = useAnyWord();
  const officer = useOfficer();
  const kind = useStatus()?.office?.kind;
  return (
    <nav className={styles.rail} aria-label={say('rail')}>
      <div className={styles.brand}>
        <Brand light />
      </div>
      <ul className={styles.list}>
        {railOf(officer, kind).map((route) => {
          const Picture = route.icon;
          const key = railKey(route);
          return (
            <li key={route.path}>
              <NavLink
                to={route.path}
                end={route.path === '/'}
                className={({ isActive }) => `${styles.link} ${isActive ? styles.active : ''}`}
                {...(key === undefined ? {} : { 'aria-keyshortcuts': key.replace('Ctrl', 'Control') })}
              >
                {Picture !== undefined && <Picture size={19} stroke={1.7} aria-hidden />}
                <span className={styles.label}>{any(route.navLabelKey)}</span>
                {key !== undefined && (
                  <span className={styles.key} aria-hidden>
                    {route.order}
                  </span>
                )}
              </NavLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
