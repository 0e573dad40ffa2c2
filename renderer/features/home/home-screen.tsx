import { useRead } from '../../ui/bridge';
import { Loaded } from '../../ui/loading';
import { Screen } from '../../ui/screen';
import { useOfficer, useStatus } from '../../ui/session';
import { useHijri } from '../../ui/hijri';
import { useFormat, localMinuteOf } from '../../ui/format';
import { useNow } from '../../ui/now';
import { useWords } from '../../ui/words';
import { HomeAvailability } from '../systems/home-availability';
import { AgendaList } from './agenda-list';
import { Figures } from './figures';
import styles from './home-screen.module.css';
import { HoursChart } from './hours-chart';
import { PeopleFigures } from './people-figures';

/** What to do now, and the four figures that matter today. Nothing else. */
export function HomeScreen() {
  const say = useWords('home');
  const format = useFormat();
  const officer = useOfficer();
  const now = useNow(60_000);
  const home = useRead('home.agenda', {}, { every: 60_000 });
  const kind = useStatus()?.office?.kind;
  const date = localMinuteOf(now).slice(0, 10);
  const hijri = useHijri(date);
  const day = [format.civil(date), hijri].filter(Boolean).join(' · ');
  return (
    <Screen title={say('title')} lead={officer === null ? day : `${day} · ${officer.name}`}>
      <Loaded read={home} rows={8}>
        {({ lines, figures, hours }) => (
          <div className={styles.columns}>
            <AgendaList lines={lines} />
            <div className={styles.side}>
              {kind === 'court' && <Figures figures={figures} />}
              {/* a licence counter takes no cases and no money (S0.7): its figures are people */}
              {kind === 'skei' && <PeopleFigures waitingPapers={figures.waitingPapers} />}
              {kind === 'court' && <HoursChart hours={hours} />}
              <HomeAvailability />
            </div>
          </div>
        )}
      </Loaded>
    </Screen>
  );
}
