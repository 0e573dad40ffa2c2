import type { Feature } from '../../call/feature';
import { sheetOf } from '../../call/list-kind';
import { controlList } from './control-list';
import { endDeadlines } from './end-deadline';
import { esv2Agenda } from './esv2-agenda';
import { migrationRows } from './rows/migration';
import { eachMigrationRow } from './rows/migration-cells';

export { esv2Handlers } from './handlers';

export const esv2Feature: Feature = {
  projections: [migrationRows],
  lists: [sheetOf(controlList)],
  deadlines: endDeadlines,
  agenda: (tx, { now }) => esv2Agenda(tx, now),
  csv: { 'esv2-migration.csv': (tx, { after, upTo }) => eachMigrationRow(tx, after, upTo) },
};
