/** The central systems that the counters depend on. An administrator adds and edits; this is what is shipped. */
import type { OfficeKind } from '../settings/office';
import { NOTICE_CHANNELS, type NoticeChannel } from '../notices/notice';

export const PROBE_KINDS = ['http', 'tcp'] as const;
export type ProbeKind = (typeof PROBE_KINDS)[number];

/** What is asked of a system's address, and how often, before anybody is told that it seems to be down. */
export interface ProbeSpec {
  readonly kind: ProbeKind;
  /** `https://host/path` (http), `host:port` (tcp). */
  readonly address: string;
  readonly everySeconds: number;
  readonly timeoutSeconds: number;
  /** So many failures in a row before an outage is proposed. */
  readonly failures: number;
  /** So many answers in a row before a recovery is proposed. */
  readonly successes: number;
}

export interface SystemSpec {
  readonly code: string;
  readonly nameMs: string;
  readonly nameEn: string;
  /** Who runs it and says when it is down and back: BPM, BTMK JKSM, SAINS… */
  readonly owner: string;
  /** Whom to telephone there, and at which number; empty: nobody said yet. */
  readonly telephone: string;
  /** Clock hours from the start before its fallback comes into force by itself (S0.1); null: a supervisor confirms. */
  readonly thresholdHours: number | null;
  /** Working hours between two updates to the public (S0.5); null: nobody promised any. */
  readonly updateHours: number | null;
  /**
   * Working hours within which the public is told that the fallback is in force, and that the system is back; null: at
   * once, with no time to be late by. No document names any [open].
   */
  readonly noticeHours: number | null;
  readonly channels: readonly NoticeChannel[];
  /** The code of its runbook; null: the general one. */
  readonly runbook: string | null;
  readonly probe: ProbeSpec | null;
  /** A retired system takes no new outages; its former ones stay. */
  readonly active: boolean;
}

const none = {
  telephone: '',
  thresholdHours: null,
  updateHours: null,
  noticeHours: null,
  runbook: null,
  probe: null,
  active: true,
} as const;

/** Three hours and four working hours stand in the document for AP alone (S0.1, S0.5); nobody promised any elsewhere. */
export const shippedSystems: readonly SystemSpec[] = [
  {
    ...none,
    code: 'ESV3',
    nameMs: 'e-Syariah versi 3',
    nameEn: 'e-Syariah version 3',
    owner: 'BTMK JKSM',
    channels: ['counter'],
    runbook: 'ESV3',
  },
  {
    ...none,
    code: 'ESV2',
    nameMs: 'e-Syariah versi 2',
    nameEn: 'e-Syariah version 2',
    owner: 'BTMK JKSM / SAINS',
    channels: ['counter'],
  },
  {
    ...none,
    code: 'AP',
    nameMs: 'Permohonan Lesen Import dan Lesen Eksport (AP) dalam talian',
    nameEn: 'Import and export licences (AP) online',
    owner: 'BPM',
    thresholdHours: 3,
    updateHours: 4,
    noticeHours: 1,
    channels: NOTICE_CHANNELS,
    runbook: 'AP',
  },
  {
    ...none,
    code: 'IGFMAS',
    nameMs: 'Perakaunan Persekutuan (iGFMAS)',
    nameEn: 'Federal accounting (iGFMAS)',
    owner: 'Jabatan Akauntan Negara',
    channels: ['counter'],
  },
  {
    ...none,
    code: 'ISPEKS',
    nameMs: 'Perakaunan Negeri (iSPEKS)',
    nameEn: 'State accounting (iSPEKS)',
    owner: 'Perbendaharaan Negeri',
    channels: ['counter'],
  },
];

/** Systems shipped for licence counters, and those for courts and the units behind them. */
const OF_LICENCES: readonly string[] = ['AP'];
const OF_COURTS: readonly string[] = ['ESV3', 'ESV2', 'IGFMAS', 'ISPEKS'];

/** Whether an office of this kind works with the system; one that somebody added is used where it was added. */
export const isUsedBy = (kind: OfficeKind, code: string): boolean =>
  !(kind === 'skei' ? OF_COURTS : OF_LICENCES).includes(code);
