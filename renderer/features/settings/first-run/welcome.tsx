import { Progress } from '@mantine/core';
import { IconArchive, IconBuildingBank, IconChevronRight, IconSchool, type Icon } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useState } from 'react';
import { useAppEvent, useDo } from '../../../ui/bridge';
import { useTitle } from '../../../ui/title';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import type { DemoOfficer } from '../../officers/demo-secrets';
import { FirstRunPage } from './first-run-page';
import styles from './welcome.module.css';

interface WelcomeProps {
  readonly onBegin: () => void;
  readonly onDemo: (officers: readonly DemoOfficer[]) => void;
}

/** Three ways to begin, each with what it means. */
export function Welcome({ onBegin, onDemo }: WelcomeProps) {
  const say = useWords('settings');
  const navigate = useNavigate();
  useTitle(say('firstRun.welcome'));
  const demo = useDo('settings.openDemo', { onDone: ({ officers }) => onDemo(officers) });
  const [made, setMade] = useState(0);
  useAppEvent((event) => {
    if (event.kind === 'task' && event.label === 'demo' && event.of) setMade((100 * event.done) / event.of);
  });
  return (
    <FirstRunPage>
      <div className={styles.page}>
        <h1 className={styles.title}>{say('firstRun.welcome')}</h1>
        <p className={styles.lead}>{say('firstRun.welcomeText')}</p>
        <div className={styles.ways}>
          <Way
            icon={IconBuildingBank}
            title={say('firstRun.begin')}
            text={say('firstRun.beginText')}
            onClick={onBegin}
            first
          />
          <Way
            icon={IconSchool}
            title={say('firstRun.demo')}
            text={say('firstRun.demoText')}
            busy={demo.busy}
            onClick={() => void demo.run({})}
          />
          {demo.busy && <Progress value={made} aria-label={say('firstRun.demoMaking')} animated />}
          <p role="status" className={styles.text}>
            {demo.busy ? say('firstRun.demoMaking') : ''}
          </p>
          <Way
            icon={IconArchive}
            title={say('firstRun.restore')}
            text={say('firstRun.restoreText')}
            onClick={() => void navigate('/restore')}
          />
        </div>
        <Trouble error={demo.error} />
      </div>
    </FirstRunPage>
  );
}

interface WayProps {
  readonly icon: Icon;
  readonly title: string;
  readonly text: string;
  readonly onClick: () => void;
  readonly first?: boolean;
  readonly busy?: boolean;
}

function Way({ icon: Picture, title, text, onClick, first = false, busy = false }: WayProps) {
  return (
    <button
      type="button"
      className={`${styles.way} ${first ? styles.first : ''}`}
      autoFocus={first}
      aria-busy={busy}
      // it keeps the focus while it is being done
      aria-disabled={busy}
      onClick={busy ? undefined : onClick}
    >
      <Picture size={28} stroke={1.5} aria-hidden className={styles.icon} />
      <span className={styles.body}>
        <span className={styles.name}>{title}</span>
        <span className={styles.text}>{text}</span>
      </span>
      <IconChevronRight size={20} stroke={1.6} aria-hidden />
    </button>
  );
}
