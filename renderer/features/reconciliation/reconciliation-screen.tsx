import { Button, Group } from '@mantine/core';
import { IconArrowsExchange, IconPackage } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { hasOptions } from '../../../domain/outages/outage';
import { useRead } from '../../ui/bridge';
import { Empty } from '../../ui/empty';
import { Loaded } from '../../ui/loading';
import { Screen } from '../../ui/screen';
import { mayUse, useOfficer } from '../../ui/session';
import { useWords } from '../../ui/words';
import { ListImport } from './esv3-list/list-import';
import { Funnel } from './funnel';
import { OutageSelect } from './outage-select';
import { reconcilable, useOutageChoice } from './use-outage-choice';
import { Work } from './work';

/** The work list after an outage: a funnel in three counts, and the rows (S1.6–S1.8). */
export function ReconciliationScreen() {
  const say = useWords('reconciliation');
  const { read, candidates, outage, choose } = useOutageChoice(reconcilable);
  const list = useRead(
    'reconciliation.list',
    { outage: outage?.id ?? '', pile: 'todo' },
    { enabled: outage !== undefined },
  );
  const [importing, setImporting] = useState(false);
  const maySit = mayUse(useOfficer(), ['clerk', 'supervisor']);
  return (
    <Screen
      title={say('screen.title')}
      fixed
      lead={
        <Group mt={8} gap="sm">
          {outage !== undefined && <OutageSelect outages={candidates} value={outage.id} onChange={choose} />}
          <Button
            component={Link}
            to={`/reconciliation/packages${outage === undefined ? '' : `?outage=${outage.id}`}`}
            variant="default"
            leftSection={<IconPackage size={18} aria-hidden />}
          >
            {say('screen.packages')}
          </Button>
          {outage !== undefined && maySit && hasOptions(outage.system) && (
            <Button variant="default" onClick={() => setImporting(true)}>
              {say('list.button')}
            </Button>
          )}
          {outage !== undefined && hasOptions(outage.system) && (
            <Button component={Link} to={`/existing?outage=${outage.id}`} variant="default">
              {say('screen.existing')}
            </Button>
          )}
          {outage !== undefined && hasOptions(outage.system) && (
            <Button component={Link} to="/letters" variant="default">
              {say('screen.letters')}
            </Button>
          )}
        </Group>
      }
      actions={
        list.data !== undefined &&
        list.data.counts.made > 0 && (
          <Funnel
            counts={list.data.counts}
            withdrawn={list.data.counts.withdrawn + list.data.counts.writtenOff}
          />
        )
      }
    >
      {importing && <ListImport onClose={() => setImporting(false)} />}
      <Loaded read={read}>
        {() =>
          outage === undefined ? (
            <Empty
              icon={IconArrowsExchange}
              title={say('screen.noOutage')}
              action={
                <Button component={Link} to="/outages" variant="default">
                  {say('screen.toOutages')}
                </Button>
              }
            >
              {say('screen.noOutageText')}
            </Empty>
          ) : (
            <Loaded read={list} rows={9}>
              {(work) =>
                work.counts.made === 0 ? (
                  <Empty icon={IconArrowsExchange} title={say('screen.noRows')}>
                    {say('screen.noRowsText')}
                  </Empty>
                ) : (
                  <Work key={outage.id} outage={outage} whole={work} />
                )
              }
            </Loaded>
          )
        }
      </Loaded>
    </Screen>
  );
}
