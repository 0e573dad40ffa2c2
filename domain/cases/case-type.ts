/** `claim` goes out with a summons (saman), `application` with a notice and an affidavit. */
export const CASE_KINDS = ['claim', 'application'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** The two sides of a case. */
export const SIDES = ['first', 'second'] as const;
export type Side = (typeof SIDES)[number];
/** As whom somebody stands in a case. */
export const PARTY_ROLES = ['first', 'second', 'lawyer-first', 'lawyer-second'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

export type PartyLabels = { firstMs: string; firstEn: string; secondMs: string; secondEn: string };
export type DocumentType = { code: string; nameMs: string; nameEn: string; required: boolean };

/** A row of the office's editable table of case types; codes differ between states. */
export type CaseType = {
  /** three digits, the second group of a case number */
  code: string;
  nameMs: string;
  nameEn: string;
  kind: CaseKind;
  /** least number of plaintiffs or applicants */
  leastFirst: number;
  /** least number of defendants or respondents; none for applications */
  leastSecond: number;
  labels: PartyLabels;
  documents: DocumentType[];
  active: boolean;
};

const CLAIM_LABELS: PartyLabels = {
  firstMs: 'Plaintif',
  firstEn: 'Plaintiff',
  secondMs: 'Defendan',
  secondEn: 'Defendant',
};
const APPLICATION_LABELS: PartyLabels = {
  firstMs: 'Pemohon',
  firstEn: 'Applicant',
  secondMs: 'Responden',
  secondEn: 'Respondent',
};

const IDENTITY_COPY = document('kp', 'Salinan kad pengenalan', 'Copy of identity card', true);
const MARRIAGE_CERTIFICATE = document(
  'sijil-nikah',
  'Salinan sijil nikah',
  'Copy of marriage certificate',
  true,
);
const DIVORCE_CERTIFICATE = document(
  'sijil-cerai',
  'Salinan sijil cerai',
  'Copy of divorce certificate',
  true,
);
const BIRTH_CERTIFICATE = document(
  'sijil-lahir',
  'Salinan sijil lahir anak',
  "Copy of child's birth certificate",
  true,
);
const PAY_SLIP = document(
  'slip-gaji',
  'Slip gaji atau bukti pendapatan',
  'Pay slip or proof of income',
  false,
);
const EXHIBIT = document('eksibit', 'Eksibit', 'Exhibit', false);
const LAWYER_MANDATE = document('wakalah', 'Wakalah peguam syarie', "Syarie lawyer's mandate", false);

/** The types to start with; which of them are claims follows how courts name them. Every row can be edited. */
export const shippedCaseTypes: CaseType[] = [
  application('002', 'Kebenaran merayu', 'Leave to appeal', [
    document('keputusan', 'Salinan keputusan atau perintah', 'Copy of the decision or order', true),
  ]),
  application('003', 'Semakan', 'Review', [
    document('keputusan', 'Salinan keputusan atau perintah', 'Copy of the decision or order', true),
  ]),
  application('010', 'Pengesahan nikah', 'Confirmation of marriage', [
    document('bukti-nikah', 'Bukti pernikahan', 'Proof of the marriage', true),
  ]),
  application('011', 'Poligami', 'Polygamy', [MARRIAGE_CERTIFICATE, { ...PAY_SLIP, required: true }]),
  claim('014', 'Fasakh', 'Fasakh (dissolution)', [MARRIAGE_CERTIFICATE]),
  claim('016', "Mut'ah", "Mut'ah (consolatory gift)", [DIVORCE_CERTIFICATE]),
  claim('017', 'Harta sepencarian', 'Matrimonial property', [
    document('bukti-harta', 'Bukti harta', 'Proof of the property', true),
  ]),
  claim('018', 'Nafkah isteri', "Wife's maintenance", [MARRIAGE_CERTIFICATE, PAY_SLIP]),
  claim('021', 'Nafkah eddah', 'Eddah maintenance', [DIVORCE_CERTIFICATE, PAY_SLIP]),
  claim('023', 'Tunggakan nafkah', 'Arrears of maintenance', [
    document('perintah', 'Salinan perintah nafkah', 'Copy of the maintenance order', true),
  ]),
  claim('024', 'Nafkah anak', "Child's maintenance", [BIRTH_CERTIFICATE, PAY_SLIP]),
  claim('028', 'Hadhanah', 'Hadhanah (custody)', [BIRTH_CERTIFICATE]),
];

function claim(code: string, nameMs: string, nameEn: string, documents: DocumentType[]): CaseType {
  const statement = document('tuntutan', 'Pernyataan tuntutan', 'Statement of claim', true);
  return {
    code,
    nameMs,
    nameEn,
    kind: 'claim',
    leastFirst: 1,
    leastSecond: 1,
    labels: CLAIM_LABELS,
    documents: [statement, IDENTITY_COPY, ...documents, EXHIBIT, LAWYER_MANDATE],
    active: true,
  };
}

function application(code: string, nameMs: string, nameEn: string, documents: DocumentType[]): CaseType {
  return {
    code,
    nameMs,
    nameEn,
    kind: 'application',
    leastFirst: 1,
    leastSecond: 0,
    labels: APPLICATION_LABELS,
    documents: [
      document('notis', 'Notis permohonan', 'Notice of application', true),
      document('afidavit', 'Afidavit sokongan', 'Supporting affidavit', true),
      IDENTITY_COPY,
      ...documents,
      EXHIBIT,
      LAWYER_MANDATE,
    ],
    active: true,
  };
}

function document(code: string, nameMs: string, nameEn: string, required: boolean): DocumentType {
  return { code, nameMs, nameEn, required };
}

/** The required documents that have not been received, in the type's order. Intake may go on without them; it says so. */
export function missingDocuments(caseType: CaseType, received: readonly string[]): DocumentType[] {
  return caseType.documents.filter((entry) => entry.required && !received.includes(entry.code));
}

export type PartiesError = { code: 'first-party-missing' | 'second-party-missing'; least: number };

/** Tells whether enough parties stand on either side; undefined when so. */
export function missingParty(caseType: CaseType, first: number, second: number): PartiesError | undefined {
  if (first < caseType.leastFirst) return { code: 'first-party-missing', least: caseType.leastFirst };
  if (second < caseType.leastSecond) return { code: 'second-party-missing', least: caseType.leastSecond };
  return undefined;
}
