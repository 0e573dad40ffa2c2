import { Button } from '@mantine/core';
import { IconCloudCheck, IconPlus, IconSchool } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { useOutages } from '../../ui/outages';
import { Empty } from '../../ui/empty';
import { KeyHint } from '../../ui/key-hint';
import { useShortcuts } from '../../ui/keys';
import { Loaded } from '../../ui/loading';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/words';
import { CurrentOutage } from './current-outage';
import { Proposals } from './proposals';
import { FormerOutages } from './former-outages';

/** What is down now, and what was. */
export function OutagesScreen() {
  const say = useWords('outages');
  const navigate = useNavigate();
  const { read, open } = useOutages();
  const report = () => void navigate('/outages/report');
  useShortcuts([
    { keys: 'N', label: 'outages:keys.report', run: report },
    { keys: 'L', label: 'drills:command', run: () => void navigate('/drills') },
  ]);
  return (
    <Screen
      title={say('list.title')}
      lead={say('list.lead')}
      actions={
        <>
          <Button
            component={Link}
            to="/drills"
            variant="default"
            leftSection={<IconSchool size={18} aria-hidden />}
            rightSection={<KeyHint keys="L" />}
          >
            {say('list.drills')}
          </Button>
          <Button
            leftSection={<IconPlus size={18} aria-hidden />}
            rightSection={<KeyHint keys="N" />}
            onClick={report}
          >
            {say('list.report')}
          </Button>
        </>
      }
    >
      <Loaded read={read}>
        {() => (
          <>
            <Proposals open={open} />
            <Section title={say('list.now')}>
              {open.length === 0 ? (
                <Empty icon={IconCloudCheck} title={say('list.nothingNow')}>
                  {say('list.nothingNowText')}
                </Empty>
              ) : (
                open.map((outage) => <CurrentOutage key={outage.id} outage={outage} />)
              )}
            </Section>
            <Section title={say('list.before')}>
              <FormerOutages />
            </Section>
          </>
        )}
      </Loaded>
    </Screen>
  );
}
