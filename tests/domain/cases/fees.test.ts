import { describe, expect, it } from 'vitest';
import {
  missingDocuments,
  missingParty,
  shippedCaseTypes,
  type CaseType,
} from '../../../domain/cases/case-type';
import {
  checkFees,
  proposeFees,
  shippedFeeTables,
  type FeeLine,
  type FeeTable,
} from '../../../domain/cases/fees';
import { sen } from '../../../domain/money/money';
import { codeOf, valueOf } from '../expect-result';

const typeOf = (code: string): CaseType => {
  const found = shippedCaseTypes.find((type) => type.code === code);
  if (!found) throw new Error(`no case type ${code}`);
  return found;
};
const tableOf = (id: string): FeeTable => {
  const found = shippedFeeTables.find((table) => table.id === id);
  if (!found) throw new Error(`no fee table ${id}`);
  return found;
};
const plain = { secondParties: 1, lawyers: 0, documents: [] };
const ringgitOf = (lines: FeeLine[]) => lines.map((line) => [line.code, line.amountSen / 100]);

describe('proposed fees', () => {
  it('of a claim in a lower court: the summons alone', () => {
    expect(ringgitOf(proposeFees(tableOf('MY-06-RENDAH'), { ...plain, caseType: typeOf('014') }))).toEqual([
      ['saman', 25],
    ]);
  });

  it('count extra defendants, lawyers and copies', () => {
    const lines = proposeFees(tableOf('MY-06-TINGGI'), {
      caseType: typeOf('028'),
      secondParties: 3,
      lawyers: 1,
      documents: [
        { code: 'eksibit', copies: 4 },
        { code: 'afidavit', copies: 1 },
        { code: 'kp', copies: 2 },
      ],
    });
    expect(ringgitOf(lines)).toEqual([
      ['saman', 50],
      ['defendan-tambahan', 20],
      ['wakalah', 10],
      ['afidavit', 3],
      ['eksibit', 4],
    ]);
    expect(lines[1]).toMatchObject({ descriptionMs: 'Defendan tambahan × 2', tableSen: 2000 });
  });

  it('of an application ask no summons and no extra defendant', () => {
    const lines = proposeFees(tableOf('MY-06-RENDAH'), {
      ...plain,
      caseType: typeOf('010'),
      secondParties: 4,
    });
    expect(ringgitOf(lines)).toEqual([['permohonan', 20]]);
  });

  it('of an application without respondents charge nothing backwards', () => {
    const table = tableOf('MY-06-RENDAH');
    const everyCase: FeeTable = { ...table, items: table.items.map((item) => ({ ...item, appliesTo: {} })) };
    const lines = proposeFees(everyCase, { ...plain, caseType: typeOf('010'), secondParties: 0 });
    expect(lines.every((line) => line.amountSen > 0)).toBe(true);
  });

  it('keep to the case types that an item names', () => {
    const table = tableOf('MY-06-RENDAH');
    const items = table.items.map((item) => ({
      ...item,
      appliesTo: { ...item.appliesTo, caseTypes: ['017'] },
    }));
    expect(proposeFees({ ...table, items }, { ...plain, caseType: typeOf('014') })).toEqual([]);
    expect(proposeFees({ ...table, items }, { ...plain, caseType: typeOf('017') })).toHaveLength(1);
  });
});

describe('fees as edited', () => {
  const [line] = proposeFees(tableOf('MY-06-RENDAH'), { ...plain, caseType: typeOf('014') }) as [FeeLine];
  const at = (ringgit: number, reason?: string): FeeLine => ({
    ...line,
    amountSen: sen(ringgit * 100),
    ...(reason === undefined ? {} : { reason }),
  });
  const added: FeeLine = {
    code: 'lain', descriptionMs: 'Lain', descriptionEn: 'Other', revenueCode: '1', amountSen: sen(150), nature: 'trust',
  }; // prettier-ignore

  it.each([
    [[], 'no-fee-lines'],
    [[at(25)], 'accepted'],
    [[at(30)], 'accepted'],
    [[at(20)], 'reason-needed'],
    [[at(20, ' ')], 'reason-needed'],
    [[at(20, 'arahan hakim')], 'accepted'],
    [[at(0, 'arahan hakim')], 'accepted'],
    [[at(-1, 'arahan hakim')], 'amount-below-zero'],
    [[added], 'accepted'],
  ])('case %#: %s', (lines, code) => {
    expect(codeOf(checkFees(lines))).toBe(code);
  });

  it('tell the total and which lines lie under the table', () => {
    expect(valueOf(checkFees([added, at(20, 'arahan hakim')]))).toEqual({ totalSen: 2150, belowTable: [1] });
  });

  it('point at the line that is wrong', () => {
    expect(checkFees([added, at(20)])).toEqual({ ok: false, error: { code: 'reason-needed', line: 1 } });
  });
});

describe('case types', () => {
  it('are the twelve to start with, each code once', () => {
    expect(shippedCaseTypes.map((type) => type.code)).toEqual([
      '002', '003', '010', '011', '014', '016', '017', '018', '021', '023', '024', '028',
    ]); // prettier-ignore
  });

  it('call the parties by the kind of case', () => {
    expect(typeOf('028').labels).toMatchObject({ firstMs: 'Plaintif', secondMs: 'Defendan' });
    expect(typeOf('011').labels).toMatchObject({ firstMs: 'Pemohon', secondMs: 'Responden' });
  });

  it.each([
    ['014', 1, 1, undefined],
    ['014', 0, 1, 'first-party-missing'],
    ['014', 1, 0, 'second-party-missing'],
    ['010', 1, 0, undefined],
    ['010', 0, 0, 'first-party-missing'],
  ])('%s with %i and %i parties: %s', (code, first, second, problem) => {
    expect(missingParty(typeOf(code), first, second)?.code).toBe(problem);
  });

  it('tell which required documents are missing', () => {
    expect(missingDocuments(typeOf('014'), ['kp', 'eksibit']).map((entry) => entry.code)).toEqual([
      'tuntutan',
      'sijil-nikah',
    ]);
  });
});
