import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Loaded } from '../../../ui/loading';
import { Screen } from '../../../ui/screen';
import { Section } from '../../../ui/section';
import { mayUse, useOfficer, useStatus } from '../../../ui/session';
import { useWords } from '../../../ui/words';
import { packable, useOutageChoice } from '../use-outage-choice';
import { PackageList } from './package-list';
import { WritePackage } from './write-package';

/** The sealed end of an outage: a file that anyone can check (FORMAT). */
export function PackagesScreen() {
  const say = useWords('reconciliation');
  const officer = useOfficer();
  const hasRows = useStatus()?.office?.kind === 'court';
  const { read, candidates, outage, choose } = useOutageChoice(packable);
  return (
    <Screen
      title={say('package.title')}
      lead={say('package.lead')}
      actions={
        hasRows && (
          <Button
            component={Link}
            to="/reconciliation"
            variant="default"
            leftSection={<IconArrowLeft size={18} aria-hidden />}
          >
            {say('screen.back')}
          </Button>
        )
      }
    >
      <Section title={say('package.make')}>
        <Loaded read={read} rows={3}>
          {() =>
            outage === undefined ? (
              say('package.noOutage')
            ) : mayUse(officer, ['supervisor', 'administrator']) ? (
              <WritePackage key={outage.id} outages={candidates} outage={outage} onChoose={choose} />
            ) : (
              say('package.callSupervisor')
            )
          }
        </Loaded>
      </Section>
      <Section title={say('package.list')}>
        <PackageList />
      </Section>
    </Screen>
  );
}
