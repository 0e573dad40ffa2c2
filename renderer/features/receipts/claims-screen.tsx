import { Button } from '@mantine/core';
import { IconArrowLeft, IconShieldCheck } from '@tabler/icons-react';
import { isClaim, METHODS } from '../../../domain/receipts/payment';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Empty } from '../../ui/empty';
import { ringgit, useFormat } from '../../ui/format';
import { useShortcuts } from '../../ui/keys';
import { LongList, type ColumnOf } from '../../ui/lists/long-list';
import { Screen } from '../../ui/screen';
import { useOfficerNames } from '../../ui/use-officer-names';
import { useWords } from '../../ui/words';
import { MatchClaim, type Claim } from './match-claim';

/** References that nobody has matched yet; Enter matches one. */
export function ClaimsScreen() {
  const say = useWords('receipts');
  const navigate = useNavigate();
  const [matching, setMatching] = useState<Claim | null>(null);
  const back = (): void => void navigate('/receipts');
  useShortcuts([{ keys: 'Escape', label: 'receipts:back', run: back }]);
  return (
    <Screen
      title={say('claims.title')}
      lead={say('claims.lead')}
      actions={
        <Button variant="default" leftSection={<IconArrowLeft size={17} aria-hidden />} onClick={back}>
          {say('back')}
        </Button>
      }
    >
      <LongList
        list="receipts.claims"
        orders={['taken']}
        narrowedBy={[
          {
            name: 'method',
            label: say('column.method'),
            options: METHODS.filter(isClaim).map((value) => ({ value, label: say(`method.${value}`) })),
          },
        ]}
        empty={
          <Empty icon={IconShieldCheck} title={say('claims.empty')}>
            {say('claims.emptyText')}
          </Empty>
        }
        moreLabel={say('more')}
        label={say('claims.title')}
        columns={useColumns()}
        idOf={(row) => String(row.seq)}
        nameOf={(row) => row.number}
        onOpen={setMatching}
      />
      {matching !== null && (
        <MatchClaim key={matching.seq} claim={matching} onClose={() => setMatching(null)} />
      )}
    </Screen>
  );
}

function useColumns(): readonly ColumnOf<'receipts.claims'>[] {
  const say = useWords('receipts');
  const format = useFormat();
  const nameOf = useOfficerNames();
  return [
    { id: 'at', head: say('column.issued'), order: 'taken', cell: (row) => format.dateTime(row.at) },
    { id: 'number', head: say('claims.of'), cell: (row) => <strong>{row.number}</strong> },
    {
      id: 'method',
      head: say('column.method'),
      cell: (row) => row.system || (say.any(`method.${row.method}`) ?? row.method),
    },
    { id: 'officer', head: say('claims.officer'), cell: (row) => nameOf(row.officer) },
    { id: 'amount', head: say('column.amount'), end: true, cell: (row) => ringgit(row.amountSen) },
  ];
}
