import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestCounter } from '../../helpers/counter';

export const HEADER = 'Nama Syarikat / Individu,No. SSM / KP,E-mel,Telefon,Jenis AP,Tarikh Kemas Kini';

/** A generated list with every kind of dirt that such lists have. */
export const EXAMPLE = readFileSync(join(import.meta.dirname, '../../fixtures/pemohon-ap-contoh.csv'));

/** A list of these rows under the usual header. */
export const listOf = (...rows: string[]): string => [HEADER, ...rows, ''].join('\r\n');

export const inputOf = (list: string | Uint8Array) => ({
  name: 'senarai.csv',
  base64: Buffer.from(list as never).toString('base64'),
});

export const preview = (test: TestCounter, list: string | Uint8Array) =>
  test.must('applicants.preview', inputOf(list));

/** All rows of a pile. */
export const rowsOf = async (
  test: TestCounter,
  token: string,
  pile: 'new' | 'changed' | 'doubtful' | 'refused',
) => (await test.must('applicants.previewRows', { token, pile })).rows;

/** Reads a list and takes all good rows of it. */
export async function importList(test: TestCounter, list: string | Uint8Array) {
  const { token } = await preview(test, list);
  return test.must('applicants.import', { token, takeNew: true, takeChanged: true, answers: [], rows: [] });
}
