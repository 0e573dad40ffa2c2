import { Button, Checkbox, Group, Stack, Table } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { DUTIES, type Duty } from '../../../../domain/requests/service';
import type { OutputOf } from '../../../../preload/contract/contract';
import { useDo, useRead } from '../../../ui/bridge';
import { useShortcuts } from '../../../ui/keys';
import { Loaded } from '../../../ui/loading';
import { tellDone } from '../../../ui/notify';
import { Screen } from '../../../ui/screen';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';

/** Whoever works here has the desk's own duty. */
const GIVEN = DUTIES.filter((duty) => duty !== 'desk');

/** Which officers are Pegawai Teknikal, Pegawai Pengesah, Pentadbir UC. */
export function DutiesScreen() {
  const say = useWords('requests');
  const navigate = useNavigate();
  const read = useRead('requests.desk', {});
  useShortcuts([{ keys: 'Escape', label: 'requests:nav', run: () => void navigate('/requests') }]);
  return (
    <Screen title={say('duties.title')} lead={say('duties.lead')} width="reading">
      <Loaded read={read} rows={4}>
        {(desk) => <DutiesForm desk={desk} />}
      </Loaded>
    </Screen>
  );
}

function DutiesForm({ desk }: { readonly desk: OutputOf<'requests.desk'> }) {
  const say = useWords('requests');
  const [duties, setDuties] = useState<Readonly<Record<string, readonly Duty[]>>>(desk.duties);
  const saving = useDo('requests.saveDuties', { onDone: () => tellDone(say.as('duties.saved')) });
  const officers = desk.officers.filter(({ role }) => role !== 'administrator');
  const give = (id: string, duty: Duty, given: boolean): void => {
    const others = (duties[id] ?? []).filter((each) => each !== duty);
    setDuties({ ...duties, [id]: given ? [...others, duty] : others });
  };
  const save = (): void =>
    void saving.run({
      duties: Object.fromEntries(Object.entries(duties).map(([id, each]) => [id, [...each]])),
    });
  return (
    <Stack gap="md">
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('duties.officer')}</Table.Th>
            {GIVEN.map((duty) => (
              <Table.Th key={duty}>{say(`party.${duty}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {officers.map(({ id, name }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row">{name}</Table.Th>
              {GIVEN.map((duty) => (
                <Table.Td key={duty}>
                  <Checkbox
                    aria-label={`${name}: ${say(`party.${duty}`)}`}
                    checked={duties[id]?.includes(duty) ?? false}
                    onChange={(event) => give(id, duty, event.currentTarget.checked)}
                  />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Trouble error={saving.error} />
      <Group justify="flex-end">
        <Button onClick={save} loading={saving.busy}>
          {say('duties.save')}
        </Button>
      </Group>
    </Stack>
  );
}
