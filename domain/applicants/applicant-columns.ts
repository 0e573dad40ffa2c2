/** The columns of an applicants' list, by what their headings say. */
import { plainHeading, headingScore, type HeadingRules } from '../imports/headings';

export const APPLICANT_FIELDS = [
  'name',
  'number',
  'emails',
  'phones',
  'permits',
  'systems',
  'dataDate',
] as const;
export type ApplicantField = (typeof APPLICANT_FIELDS)[number];

/** Needed headings as the lists that are known call them. */
export const APPLICANT_HEADINGS: HeadingRules<ApplicantField> = {
  fields: [
    { field: 'emails', several: true, needed: 'E-mel', patterns: [/\bemails?\b|^(mel|mail)\b/] },
    {
      field: 'phones',
      several: true,
      patterns: [/telefon|\btel\b|phone|bimbit|\bhp\b|mobile|^(contact|hubungi)( no| number)?$|^no (contact|hubungi)|^(no )?(office|pejabat)( no| number)?$/],
    },
    {
      field: 'number',
      needed: 'No. SSM / KP',
      patterns: [
        /\bssm\b(?!.*\b(lama|old)\b)/,
        /\broc\b|\brob\b|^(no|nombor)\b.*(pendaftaran|daftar|syarikat|perniagaan)|registration|\breg no\b|^(company|business) no\b/,
        /(mykad|kad pengenalan|^(no|nombor)\b.*(\bkp\b|\bic\b))(?!.*\b(lama|old)\b)/,
        /^(kp|ic|ic no|brn|ssm|id syarikat)\b/,
        /^(no|nombor)\b.*\b(kp|ic|ssm|kad pengenalan)\b|\bssm\b/,
      ],
    },
    { field: 'systems', patterns: [/^(kod )?sistem|^systems?\b/] },
    { field: 'permits', patterns: [/(jenis|kategori) (ap|permit|lesen)\b|permit|^ap\b/, /^(jenis|kategori)\b(?! (perniagaan|syarikat|entiti))/] },
    { field: 'dataDate', patterns: [/kemas ?kini|updated/, /tarikh|\bdate\b/] },
    { field: 'name', needed: 'Nama Syarikat / Individu', patterns: [/(nama|name) (of )?(syarikat|perniagaan|entiti|company|business|firm|pertubuhan)|(company|business|syarikat) name|^(nama|name)$/, /nama|\bname\b/, /syarikat|company|individu|pemohon|applicant|perniagaan/] },
  ],
  passedOver:
    /\b(alamat|address|poskod|postcode|bandar|negeri|state|contact|hubungi|dihubungi|perhubungan|pegawai|officer|wakil|jawatan|person|pengarah|director|pemilik|owner|waris|bank|akaun|account|cukai|tax|gst|sst|lesen|licen[cs]e|rujukan|ref|faks|fax|laman|website|web|url|catatan|remarks?|bil|baris|row|sebab|reason|status)\b/,
  meant: /\bemails?\b|telefon|\btel\b|phone|bimbit|\bhp\b|mobile|^(contact|hubungi)( no| number)?$|^no (contact|hubungi)/,
}; // prettier-ignore

const NEEDED = {
  ...APPLICANT_HEADINGS,
  fields: APPLICANT_HEADINGS.fields.filter(({ needed }) => needed !== undefined),
};

/** Whether a row is the header: it names at least two of the columns that are needed. */
export const isApplicantHeader = (cells: readonly string[]): boolean =>
  cells.some((cell) => plainHeading(cell) !== '') && headingScore(cells, NEEDED) >= 2;

/** How well a row reads as a header: by all fields that it names, the needed ones first. */
export const applicantScore = (cells: readonly string[]): number =>
  headingScore(cells, NEEDED) * 10 + headingScore(cells, APPLICANT_HEADINGS);
