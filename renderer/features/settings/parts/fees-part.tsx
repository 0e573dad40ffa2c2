import { Button, Group, Select, Table, UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { z } from 'zod';
import type { feeItem, FeeTableValue } from '../../../../preload/contract/settings';
import { inForceOn } from '../../../../domain/settings/dated';
import { useLent } from '../../../ui/approval';
import { ringgit, rm } from '../../../ui/format';
import { tellDone } from '../../../ui/notify';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { today, typedDate } from '../../../ui/local-time';
import { EffectiveDay, useEffectiveDay } from '../effective-day';
import { FeeItemDialog } from '../fee-item-dialog';
import { NewTable } from '../new-table';
import { PartFrame } from '../part-frame';
import { TakeBack } from '../take-back';
import type { SettingsProps } from '../settings-props';
import styles from './table-part.module.css';

type FeeItem = z.output<typeof feeItem>;
/** The line being edited by its place in the table; `null` is a new one. */
type Editing = { readonly place: number | null } | undefined;

/** The fee tables, line by line; each change is saved at once as the table's new state, approved where a clerk makes it. */
export function FeesPart({ settings }: SettingsProps) {
  const say = useWords('settings');
  const shown = useEffectiveDay();
  const rows = settings.dated.feeTables;
  const feeTables = inForceOn<FeeTableValue>(rows, ({ id }) => id, shown.day);
  const [chosen, setChosen] = useState(feeTables[0]?.id);
  const [editing, setEditing] = useState<Editing>();
  const saving = useLent('settings.saveFeeTable', {
    onDone: () => {
      setEditing(undefined);
      tellDone(say.as('saved'));
    },
  });
  const table = feeTables.find(({ id }) => id === chosen);
  const isAhead = shown.day > today() && rows.some(({ id, from }) => id === chosen && from === shown.day);
  const keep = (feeTable: FeeTableValue, line: string): void =>
    void saving.run(
      { feeTable, from: shown.day },
      say('fees.approve', { table: feeTable.nameMs, line, day: typedDate(shown.day) }),
    );
  return (
    <PartFrame lead={say('fees.lead')}>
      <Group mb="md" justify="space-between" align="end">
        <Group align="end">
          <Select
            label={say('fees.table')}
            data={feeTables.map(({ id, nameMs }) => ({ value: id, label: nameMs }))}
            value={chosen ?? null}
            onChange={(id) => id !== null && setChosen(String(id))}
            allowDeselect={false}
            w={300}
          />
          <EffectiveDay {...shown} rows={rows.filter(({ id }) => id === chosen)} />
        </Group>
        {table !== undefined && (
          <Group>
            {isAhead && <TakeBack table={table} from={shown.day} />}
            <NewTable like={table} taken={rows.map(({ id }) => id)} from={shown.day} onMade={setChosen} />
            <Button
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => setEditing({ place: null })}
            >
              {say('fees.add')}
            </Button>
          </Group>
        )}
      </Group>
      <Trouble error={saving.error} />
      {table !== undefined && <FeeRows table={table} onEdit={(place) => setEditing({ place })} />}
      {table !== undefined && editing !== undefined && (
        <FeeItemDialog
          item={editing.place === null ? undefined : table.items[editing.place]}
          others={table.items.filter((_, place) => place !== editing.place).map(({ code }) => code)}
          caseTypes={settings.caseTypes}
          busy={saving.busy}
          error={saving.error}
          onClose={() => setEditing(undefined)}
          onKeep={(item) =>
            keep(
              {
                ...table,
                items:
                  editing.place === null
                    ? [...table.items, item]
                    : table.items.map((each, place) => (place === editing.place ? item : each)),
              },
              `${item.descriptionMs}, ${rm(item.amountSen)}`,
            )
          }
          onRemove={
            editing.place === null || table.items.length === 1
              ? undefined
              : () =>
                  keep(
                    { ...table, items: table.items.filter((_, place) => place !== editing.place) },
                    say('fees.without', { line: table.items[editing.place ?? 0]?.descriptionMs ?? '' }),
                  )
          }
        />
      )}
    </PartFrame>
  );
}

function FeeRows({
  table,
  onEdit,
}: {
  readonly table: FeeTableValue;
  readonly onEdit: (place: number) => void;
}) {
  const say = useWords('settings');
  const forWhom = ({ appliesTo }: FeeItem): string =>
    appliesTo.caseTypes?.join(', ') ??
    appliesTo.kinds?.map((kind) => say(`fees.kindNames.${kind}`)).join(', ') ??
    say('fees.bothKinds');
  return (
    <div className={styles.sheet}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('fees.code')}</Table.Th>
            <Table.Th>{say('fees.description')}</Table.Th>
            <Table.Th>{say('fees.revenue')}</Table.Th>
            <Table.Th>{say('fees.kinds')}</Table.Th>
            <Table.Th>{say('fees.per')}</Table.Th>
            <Table.Th ta="right" className={styles.code ?? ''}>
              {say('fees.amount')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {table.items.map((item, place) => (
            <Table.Tr key={item.code}>
              <Table.Td>
                <UnstyledButton className={styles.open} onClick={() => onEdit(place)}>
                  {item.code}
                </UnstyledButton>
              </Table.Td>
              <Table.Td>{item.descriptionMs}</Table.Td>
              <Table.Td className={styles.code ?? ''}>{item.revenueCode || say('fees.noCode')}</Table.Td>
              <Table.Td>{forWhom(item)}</Table.Td>
              <Table.Td>{say(`fees.pers.${item.per}`)}</Table.Td>
              <Table.Td ta="right">{ringgit(item.amountSen)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
