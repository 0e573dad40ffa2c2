import type { ReactNode } from 'react';
import { NavLink, useParams } from 'react-router';
import { useRead } from '../../ui/bridge';
import { Loaded } from '../../ui/loading';
import { Screen } from '../../ui/screen';
import { mayUse, useOfficer } from '../../ui/session';
import { useWords } from '../../ui/words';
import { MailPart } from '../mail/mail-part';
import { NoticesPart } from '../notices/notices-part';
import { CalendarPart } from '../calendar/calendar-part';
import { OfficersPart } from '../officers/officers-part';
import { RunbooksPart } from '../runbooks/runbooks-part';
import { SystemsPart } from '../systems/systems-part';
import { BackupPart } from './parts/backup-part';
import { CourtsPart } from './parts/courts-part';
import { FeesPart } from './parts/fees-part';
import { HoursPart } from './parts/hours-part';
import { OfficePart } from './parts/office-part';
import { PreferencesPart } from './parts/preferences-part';
import { PrintersPart } from './parts/printers-part';
import { TypesPart } from './parts/types-part';
import type { SettingsProps } from './settings-props';
import styles from './settings-screen.module.css';

const PARTS = [
  'office',
  'courts',
  'hours',
  'calendar',
  'fees',
  'types',
  'systems',
  'runbooks',
  'officers',
  'printers',
  'notices',
  'mail',
  'backup',
  'preferences',
] as const;
type Part = (typeof PARTS)[number];

const BODIES: Record<Part, (props: SettingsProps) => ReactNode> = {
  office: OfficePart,
  courts: CourtsPart,
  hours: HoursPart,
  calendar: CalendarPart,
  fees: FeesPart,
  types: TypesPart,
  systems: SystemsPart,
  runbooks: RunbooksPart,
  officers: OfficersPart,
  printers: PrintersPart,
  notices: NoticesPart,
  mail: MailPart,
  backup: BackupPart,
  preferences: PreferencesPart,
};

/** The settings, part by part; those who may not change one may still read it. */
export function SettingsScreen() {
  const say = useWords('settings');
  const officer = useOfficer();
  const settings = useRead('settings.get', {});
  const { part: asked } = useParams();
  const parts = PARTS.filter(
    (part) => part !== 'officers' || mayUse(officer, ['supervisor', 'administrator']),
  );
  const part = parts.find((each) => each === asked) ?? (officer?.role === 'clerk' ? 'preferences' : 'office');
  const Body = BODIES[part];
  return (
    <Screen title={say('title')}>
      <div className={styles.columns}>
        <nav aria-label={say('parts.label')}>
          <ul className={styles.parts}>
            {parts.map((each) => (
              <li key={each}>
                <NavLink
                  to={`/settings/${each}`}
                  className={`${styles.part} ${each === part ? styles.active : ''}`}
                  aria-current={each === part ? 'page' : undefined}
                >
                  {say(`parts.${each}`)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <section aria-label={say(`parts.${part}`)} className={styles.body}>
          <h2 className={styles.title}>{say(`parts.${part}`)}</h2>
          <Loaded read={settings} rows={8}>
            {(value) => officer !== null && <Body key={part} settings={value} officer={officer} />}
          </Loaded>
        </section>
      </div>
    </Screen>
  );
}
