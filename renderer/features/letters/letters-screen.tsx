import { IconMailForward } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { TELLING_STATES } from '../../../domain/letters/telling';
import type { ToldParty } from '../../../preload/contract/letters';
import { Empty } from '../../ui/empty';
import { useByCourt } from '../../ui/lists/by-court';
import { LongList, type ColumnOf } from '../../ui/lists/long-list';
import { Screen } from '../../ui/screen';
import { mayUse, useOfficer } from '../../ui/session';
import { StatusMark } from '../../ui/status-mark';
import { useWords } from '../../ui/words';
import styles from './letters.module.css';
import { PartyActs } from './party-acts';
import { isSame, idOfParty } from './party-id';
import { TONES } from './tones';

const UNTOLD = TELLING_STATES.filter((state) => state !== 'told');

/** The pile of parties not told yet: the row that one stands on is acted upon by a key each (S1.8). */
export function LettersScreen() {
  const say = useWords('letters');
  const navigate = useNavigate();
  const maySit = mayUse(useOfficer(), ['clerk', 'supervisor']);
  const byCourt = useByCourt(say('list.court'));
  const [stood, setStood] = useState<ToldParty | null>(null);
  return (
    <Screen title={say('title')} lead={say('lead')}>
      <LongList
        list="letters.list"
        orders={['registered']}
        byOutage
        narrowedBy={[
          {
            name: 'state',
            label: say('list.state'),
            options: UNTOLD.map((value) => ({ value, label: say(`states.${value}`) })),
          },
          byCourt,
        ]}
        empty={
          <Empty icon={IconMailForward} title={say('empty')}>
            {say('emptyText')}
          </Empty>
        }
        moreLabel={say('more')}
        label={say('label')}
        columns={useColumns()}
        idOf={idOfParty}
        nameOf={(row) => `${row.name}, ${row.known}, ${say(`states.${row.state}`)}`}
        onStand={setStood}
        onOpen={(row: ToldParty) => void navigate(`/cases/${row.caseId}`)}
        {...(maySit
          ? {
              acts: (rows: readonly ToldParty[]) => {
                const party = rows.find((row) => isSame(row, stood)) ?? rows[0];
                return party && <PartyActs key={idOfParty(party)} party={party} />;
              },
            }
          : {})}
      />
    </Screen>
  );
}

function useColumns(): readonly ColumnOf<'letters.list'>[] {
  const say = useWords('letters');
  return [
    { id: 'party', head: say('column.party'), cell: (row) => row.name },
    { id: 'role', head: say('column.role'), cell: (row) => say(`roles.${row.role}`) },
    {
      id: 'known',
      head: say('column.known'),
      cell: (row) => (
        <Link
          className={styles.number ?? ''}
          to={`/cases/${row.caseId}`}
          tabIndex={-1}
          onClick={(event) => event.stopPropagation()}
        >
          {row.known}
        </Link>
      ),
    },
    {
      id: 'decided',
      head: say('column.decided'),
      order: 'registered',
      cell: (row) => <span className={styles.number}>{row.decided}</span>,
    },
    {
      id: 'state',
      head: say('column.state'),
      cell: ({ state }) => <StatusMark tone={TONES[state]}>{say(`states.${state}`)}</StatusMark>,
    },
  ];
}
