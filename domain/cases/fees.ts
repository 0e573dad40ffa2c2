import type { CaseKind, CaseType } from './case-type';
import { addSen, sen, type Sen } from '../money/money';
import type { StateCode } from '../settings/office';
import { fail, ok, type Result } from '../result';

export const FEE_NATURES = ['fee', 'fine', 'trust'] as const;
export type FeeNature = (typeof FEE_NATURES)[number];

/** One line of a receipt. Under the table's amount it needs a reason and stands on the closing. */
export type FeeLine = {
  code: string;
  descriptionMs: string;
  descriptionEn: string;
  /** kod hasil, with vot, PTJ and the rest as the office writes it; empty: not known */
  revenueCode: string;
  amountSen: Sen;
  nature: FeeNature;
  /** what the table asks for the whole line; absent for a line that the clerk added */
  tableSen?: Sen;
  reason?: string;
};

/** `case`: once; `extra-defendant`: for each after the first; `lawyer`: for each (wakalah); `document`: for each copy of `appliesTo.document`. */
export const FEE_PERS = ['case', 'extra-defendant', 'lawyer', 'document'] as const;
export type FeePer = (typeof FEE_PERS)[number];

export type FeeItem = {
  code: string;
  descriptionMs: string;
  descriptionEn: string;
  revenueCode: string;
  amountSen: Sen;
  nature: FeeNature;
  per: FeePer;
  /** absent: every case */
  appliesTo: { kinds?: CaseKind[]; caseTypes?: string[]; document?: string };
};

/** One table per state and level of court, edited by the office. */
export type FeeTable = { id: string; nameMs: string; state: StateCode; items: FeeItem[] };

export type FeeFacts = {
  caseType: CaseType;
  secondParties: number;
  lawyers: number;
  documents: readonly { code: string; copies: number }[];
};

/** The lines that the table asks for these facts, in the table's order; several of one item make one line. */
export function proposeFees(table: FeeTable, facts: FeeFacts): FeeLine[] {
  return table.items.flatMap((item) => {
    const times = appliesTo(item, facts.caseType) ? howOften(item, facts) : 0;
    if (times < 1) return [];
    const amountSen = sen(item.amountSen * times);
    const count = times > 1 ? ` × ${times}` : '';
    return [
      {
        code: item.code,
        descriptionMs: item.descriptionMs + count,
        descriptionEn: item.descriptionEn + count,
        revenueCode: item.revenueCode,
        amountSen,
        nature: item.nature,
        tableSen: amountSen,
      },
    ];
  });
}

function appliesTo(item: FeeItem, caseType: CaseType): boolean {
  const { kinds, caseTypes } = item.appliesTo;
  return (kinds?.includes(caseType.kind) ?? true) && (caseTypes?.includes(caseType.code) ?? true);
}

function howOften(item: FeeItem, facts: FeeFacts): number {
  switch (item.per) {
    case 'case':
      return 1;
    case 'extra-defendant':
      return facts.secondParties - 1;
    case 'lawyer':
      return facts.lawyers;
    case 'document':
      return facts.documents
        .filter((document) => document.code === item.appliesTo.document)
        .reduce((copies, document) => copies + document.copies, 0);
  }
}

export type FeesError =
  { code: 'no-fee-lines' } | { code: 'amount-below-zero' | 'reason-needed'; line: number };

/** Checks the lines as edited; `line` counts from 0. Answers the total before rounding and the lines under the table. */
export function checkFees(
  lines: readonly FeeLine[],
): Result<{ totalSen: Sen; belowTable: number[] }, FeesError> {
  if (lines.length === 0) return fail('no-fee-lines');
  const belowTable: number[] = [];
  for (const [line, fee] of lines.entries()) {
    if (fee.amountSen < 0) return fail('amount-below-zero', { line });
    if (fee.tableSen === undefined || fee.amountSen >= fee.tableSen) continue;
    if ((fee.reason ?? '').trim() === '') return fail('reason-needed', { line });
    belowTable.push(line);
  }
  return ok({ totalSen: addSen(...lines.map((fee) => fee.amountSen)), belowTable });
}

/** What stands on paper for a kod hasil that the office does not know, once a supervisor has let it. */
export const NO_REVENUE_CODE = '–';

/** Examples in the shape of Pahang's lower and high court; each office edits its own. */
export const shippedFeeTables: FeeTable[] = [
  pahang('MY-06-RENDAH', 'Pahang: Mahkamah Rendah Syariah', [25, 20, 5, 5, 3, 1, 10]),
  pahang('MY-06-TINGGI', 'Pahang: Mahkamah Tinggi Syariah', [50, 40, 10, 10, 3, 1, 20]),
];

/** Ringgit for: summons, application, extra defendant, wakalah, affidavit, exhibit, interlocutory. */
type PahangFees = [number, number, number, number, number, number, number];

function pahang(id: string, nameMs: string, ringgit: PahangFees): FeeTable {
  const [summons, application, extraDefendant, wakalah, affidavit, exhibit, interlocutory] = ringgit;
  return {
    id,
    nameMs,
    state: 'MY-06',
    items: [
      item('saman', 'Saman', 'Summons', summons, 'case', { kinds: ['claim'] }),
      item('permohonan', 'Permohonan', 'Application', application, 'case', { kinds: ['application'] }),
      item('defendan-tambahan', 'Defendan tambahan', 'Extra defendant', extraDefendant, 'extra-defendant', {
        kinds: ['claim'],
      }),
      item('wakalah', 'Wakalah', "Lawyer's mandate", wakalah, 'lawyer', {}),
      item('afidavit', 'Afidavit', 'Affidavit', affidavit, 'document', { document: 'afidavit' }),
      item('eksibit', 'Eksibit', 'Exhibit', exhibit, 'document', { document: 'eksibit' }),
      item(
        'interlokutori',
        'Permohonan interlokutori',
        'Interlocutory application',
        interlocutory,
        'document',
        {
          document: 'interlokutori',
        },
      ),
    ],
  };
}

function item(
  code: string,
  descriptionMs: string,
  descriptionEn: string,
  ringgit: number,
  per: FeePer,
  scope: FeeItem['appliesTo'],
): FeeItem {
  return {
    code,
    descriptionMs,
    descriptionEn,
    // nobody has confirmed any office's kod hasil
    revenueCode: '',
    amountSen: sen(ringgit * 100),
    nature: 'fee',
    per,
    appliesTo: scope,
  };
}
