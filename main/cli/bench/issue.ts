/** A case with receipt and summons through dispatch, against its very rows in one bare transaction. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import {
  addDays,
  civilDateOf,
  toLocalText,
  weekdayOf,
  type CivilDate,
} from '../../../domain/time/civil-time';
import { weekendOf } from '../../../domain/settings/office';
import type { InputOf } from '../../../preload/contract/contract';
import { migrate } from '../../register/migrate';
import { registerFile } from '../../register/register';
import { openDatabase, type SqliteDatabase, type SqliteStatement } from '../../register/sqlite';
import { openBenchCounter, type BenchCounter } from './bench-counter';
import { personOf } from './fill-register';
import { measured, percentile, timed, type Measured } from './measured';

const WARM_UP = 20;
/** Of the cases that are issued here. */
export const CASE_TYPE = '014';

export async function issue({ rounds }: { rounds: number }): Promise<Measured> {
  const bench = await openBenchCounter();
  const copy = new RowCopy(bench.counter.folder);
  try {
    const court = await giveNumbers(bench, rounds + WARM_UP);
    copy.skip();
    const ours: number[] = [];
    const bare: number[] = [];
    let rows = 0;
    for (let n = 0; n < rounds + WARM_UP; n += 1) {
      const input = caseOf(bench, court, n);
      const oursMs = await timed(() => bench.desk.must('cases.issue', input));
      const { count, write } = copy.next();
      const bareMs = await timed(write);
      if (n < WARM_UP) continue;
      ours.push(oursMs);
      bare.push(bareMs);
      rows = count;
    }
    const texts = {
      what: 'cases.issue through dispatch, p50',
      against: 'its rows with the same indexes in one bare FULL transaction, p50',
      aim: 1.9,
    };
    return measured(texts, percentile(ours, 0.5), percentile(bare, 0.5), {
      rounds, rowsPerCase: rows, oursP99Ms: percentile(ours, 0.99), bareP99Ms: percentile(bare, 0.99),
    }); // prettier-ignore
  } finally {
    copy.close();
    await bench.dispose();
  }
}

export async function giveNumbers({ desk }: Pick<BenchCounter, 'desk'>, count: number): Promise<string> {
  const { office } = await desk.must('settings.get', {});
  const court = office.courts[0]?.code ?? '';
  const local = toLocalText(desk.now()).slice(0, 16);
  const series = { court, caseType: CASE_TYPE, year: Number(local.slice(0, 4)) };
  await desk.must('cases.setLastOfficial', {
    key: randomUUID(),
    series,
    serial: 1,
    source: 'ict',
    asAtLocal: local,
  });
  await desk.must('cases.giveRange', { key: randomUUID(), series, first: 2, last: 1 + count });
  await desk.must('receipts.giveBook', { key: randomUUID(), prefix: 'R2-', width: 6, first: 1, last: count });
  return court;
}

/** A case of the demo court, paid in cash, with its hearing. */
export function caseOf(
  { desk, outage }: Pick<BenchCounter, 'desk' | 'outage'>,
  court: string,
  n: number,
): InputOf<'cases.issue'> {
  const party = (person: number) => ({
    ...personOf(person), idType: 'mykad' as const, address: 'Kampung Contoh\n15000 Kota Bharu', phone: '', email: '',
  }); // prettier-ignore
  return {
    key: randomUUID(), outage, court, caseType: CASE_TYPE, first: [party(n)], second: [party(n + 500)], lawyers: [], documents: [],
    fees: [{ code: 'saman', description: 'Saman', revenueCode: '72101', amountSen: 2500, nature: 'fee', tableSen: 2500 }],
    payment: { method: 'cash', tenderedSen: 5000 }, payer: personOf(n).name, formSerial: '', claim: 'Fasakh',
    hearing: { at: `${courtDay(addDays(civilDateOf(desk.now()), 40))}T09:00`, kind: 'sebutan', bench: 'Mahkamah 1' },
    acceptedWarnings: ['documents-missing'],
  }; // prettier-ignore
}

/** The day itself, or the next on which the demo court sits. */
const courtDay = (date: CivilDate): CivilDate =>
  weekendOf('MY-03', date).includes(weekdayOf(date)) ? courtDay(addDays(date, 1)) : date;

/** Takes over from the register, row by row, what is new or says something else now, into a second file of the same shape. */
class RowCopy {
  readonly #from: SqliteDatabase;
  readonly #to: SqliteDatabase;
  readonly #tables: readonly { readonly newRows: SqliteStatement; readonly put: SqliteStatement }[];

  constructor(folder: string) {
    this.#from = openDatabase(registerFile(folder), { readonly: true, mustExist: true });
    this.#to = openDatabase(join(folder, 'bare.sqlite'));
    this.#to.pragma('journal_mode = WAL');
    this.#to.pragma('synchronous = FULL');
    migrate(this.#to);
    // the rows are complete, but what they refer to was set up by others
    this.#to.pragma('foreign_keys = OFF');
    this.#from.exec(`ATTACH '${join(folder, 'bare.sqlite').replaceAll("'", "''")}' AS bare`);
    this.#tables = tablesOf(this.#to).map(({ name, columns }) => ({
      newRows: this.#from.prepare(`SELECT * FROM main.${name} EXCEPT SELECT * FROM bare.${name}`).raw(),
      // a row that may change is written over, as where it stands
      put: this.#to.prepare(`INSERT OR REPLACE INTO ${name} VALUES (${columns})`),
    }));
  }

  /** What was there before the measurement. */
  skip(): void {
    this.next().write();
  }

  next(): { count: number; write: () => void } {
    const work = this.#tables.flatMap(({ newRows, put }) =>
      (newRows.all() as unknown[][]).map((row) => () => put.run(...row)),
    );
    return {
      count: work.length,
      write: () => {
        // eslint-disable-next-line no-restricted-syntax -- the bare transaction that the journey is measured against
        this.#to.exec('BEGIN IMMEDIATE');
        for (const insert of work) insert();
        // eslint-disable-next-line no-restricted-syntax -- see above
        this.#to.exec('COMMIT');
      },
    };
  }

  close(): void {
    this.#from.close();
    this.#to.close();
  }
}

/** Every table of the register, and as many place-holders as it has columns. */
function tablesOf(db: SqliteDatabase): { name: string; columns: string }[] {
  const names = db.prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'`);
  const ours = (names.pluck().all() as string[]).filter((name) => !name.startsWith('sqlite_'));
  return ours.map((name) => {
    const columns = db.pragma(`table_info(${name})`) as unknown[];
    return { name, columns: columns.map(() => '?').join(', ') };
  });
}
