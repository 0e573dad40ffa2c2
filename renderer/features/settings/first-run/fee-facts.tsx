import { SimpleGrid } from '@mantine/core';
import { useWatch } from 'react-hook-form';
import { isForeignTable } from '../../../../domain/settings/borrowed';
import type { Court, FeeTableValue } from '../../../../preload/contract/settings';
import { TextField } from '../../../ui/field';
import { Section } from '../../../ui/section';
import { useWords } from '../../../ui/words';
import type { StepProps } from './step-props';

/** What no shipped fee table can know: whether it holds here, and the office's own kod hasil. Each may be left for later. */
export function FeeFacts({ form, proposals }: StepProps) {
  const courts = useWatch({ control: form.control, name: 'office.courts' });
  return tablesOf(courts, proposals.feeTables).map((table) => (
    <TableFacts key={table.id} table={table} form={form} proposals={proposals} />
  ));
}

const tablesOf = (courts: readonly Court[], tables: readonly FeeTableValue[]): FeeTableValue[] =>
  tables.filter(({ id }) => courts.some((court) => court.feeTable === id));

function TableFacts({ table, form, proposals }: StepProps & { readonly table: FeeTableValue }) {
  const say = useWords('settings');
  const state = useWatch({ control: form.control, name: 'office.state' });
  const nameOf = (code: string): string => proposals.states.find((each) => each.code === code)?.name ?? code;
  return (
    <Section title={table.nameMs} note={say('firstRun.codesNote')}>
      {isForeignTable(table, state) && (
        <TextField
          control={form.control}
          name={`official.confirmedTables.${table.id}`}
          label={say('firstRun.tableConfirmed', { from: nameOf(table.state), here: nameOf(state) })}
          description={say('firstRun.tableConfirmedNote')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          mb="md"
        />
      )}
      <SimpleGrid cols={{ base: 2, lg: 3 }} spacing="md" verticalSpacing="xs">
        {table.items.map(({ code, descriptionMs }) => (
          <TextField
            key={code}
            control={form.control}
            name={`official.revenueCodes.${table.id}.${code}`}
            label={say('firstRun.codeOf', { line: descriptionMs })}
            upper
            maxLength={20}
          />
        ))}
      </SimpleGrid>
    </Section>
  );
}
