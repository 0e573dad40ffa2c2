import { Tabs } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useRead } from '../../../ui/bridge';
import { Screen } from '../../../ui/screen';
import { useWords } from '../../../ui/words';
import { BooksTab } from './books-tab';
import { SeriesTab } from './series-tab';
import { UnknownTab } from './unknown-tab';

const TABS = ['cases', 'books', 'unknown'] as const;

/** Where numbers come from: last official numbers and ranges, receipt books, and serials that a restore left in doubt. */
export function NumbersScreen() {
  const say = useWords('numbers');
  const [search, setSearch] = useSearchParams();
  const unknown = useRead('receipts.unknownSerials', {}).data?.serials.length ?? 0;
  const asked = TABS.find((tab) => tab === search.get('tab'));
  const tab = asked ?? (unknown > 0 ? 'unknown' : 'cases');
  return (
    <Screen title={say('title')} lead={say('lead')}>
      <Tabs
        value={tab}
        onChange={(value) => setSearch({ tab: value ?? 'cases' }, { replace: true })}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          {TABS.filter((each) => each !== 'unknown' || unknown > 0 || tab === 'unknown').map((each) => (
            <Tabs.Tab key={each} value={each}>
              {say(`tab.${each}`)}
              {each === 'unknown' && unknown > 0 && ` (${unknown})`}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="cases">
          <SeriesTab />
        </Tabs.Panel>
        <Tabs.Panel value="books">
          <BooksTab />
        </Tabs.Panel>
        <Tabs.Panel value="unknown">
          <UnknownTab />
        </Tabs.Panel>
      </Tabs>
    </Screen>
  );
}
