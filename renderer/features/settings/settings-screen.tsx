import type { ComponentType } from 'react';
import { NavLink, useParams } from 'react-router';
import { useRead } from '../../ui/bridge';
import { Loaded } from '../../ui/loading';
import { Screen } from '../../ui/screen';
import { mayUse, useOfficer, useStatus } from '../../ui/session';
import { useWords } from '../../ui/words';
import { OfficersPart } from '../officers/officers-part';
import { AboutPart } from './parts/about-part';
import { BackupPart } from './parts/backup-part';
import { CourtsPart } from './parts/courts-part';
import { FeesPart } from './parts/fees-part';
import { HoursPart } from './parts/hours-part';
import { OfficePart } from './parts/office-part';
import { OfficialPart } from './parts/official-part';
import { PreferencesPart } from './parts/preferences-part';
import { PrintersPart } from './parts/printers-part';
import { TypesPart } from './parts/types-part';
import { isPartOf, PARTS, type OwnPart, type Part } from './part-names';
import type { SettingsProps } from './settings-props';
import styles from './settings-screen.module.css';

const OWN: Record<OwnPart, ComponentType<SettingsProps>> = {
  office: OfficePart,
  courts: CourtsPart,
  hours: HoursPart,
  fees: FeesPart,
  types: TypesPart,
  official: OfficialPart,
  officers: OfficersPart,
  printers: PrintersPart,
  backup: BackupPart,
  preferences: PreferencesPart,
  about: AboutPart,
};
const isOwn = (part: Part | undefined): part is OwnPart => part !== undefined && part in OWN;

interface SettingsScreenProps {
  /** The part that another feature brings; the settings find their own by the address. */
  readonly brought?: { readonly part: Part; readonly body: ComponentType<SettingsProps> };
}

/** The settings, part by part; those who may not change one may still read it. */
export function SettingsScreen({ brought }: SettingsScreenProps) {
  const say = useWords('settings');
  const officer = useOfficer();
  const kind = useStatus()?.office?.kind;
  const settings = useRead('settings.get', {});
  const { part: asked } = useParams();
  const parts = PARTS.filter(
    (part) =>
      (part !== 'officers' || mayUse(officer, ['supervisor', 'administrator'])) &&
      (kind === undefined || isPartOf(kind, part)),
  );
  const own = parts.filter(isOwn).find((each) => each === asked);
  const atFirst = officer?.role === 'clerk' ? 'preferences' : 'office';
  const part = brought?.part ?? own ?? atFirst;
  const Body = brought?.body ?? OWN[own ?? atFirst];
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
