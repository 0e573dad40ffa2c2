import type { NoticeKind } from '../../domain/notices/notice';
import type { Instant } from '../../domain/time/civil-time';
import type { PaperDocument } from '../paper-document';

interface Texts {
  readonly subject: string;
  readonly body: string;
  readonly can: string;
  readonly cannot: string;
}

/** What a poster takes of a notice's content. */
export interface PosterSource {
  readonly kind: NoticeKind;
  readonly office: { readonly name: string };
  readonly system: { readonly code: string; readonly nameMs: string; readonly nameEn: string };
  readonly since: Instant;
  readonly restoredAt: Instant | null;
  readonly nextAt: Instant | null;
  readonly writtenAt: Instant;
  readonly contact: string;
  readonly ms: Texts;
  readonly en: Texts;
}

/** A notice's poster (S0.3): drawn by the preview, frozen by the register when it is printed. */
export function posterOf(notice: PosterSource): PaperDocument & { kind: 'poster' } {
  const { kind, system, office, since, restoredAt, nextAt, writtenAt, contact, ms, en } = notice;
  const words = (name: string, { subject, can, cannot }: Texts) => ({ system: name, subject, can, cannot });
  return {
    kind: 'poster',
    version: 1,
    data: {
      ...{ officeName: office.name, kind, systemCode: system.code },
      ...{ since, restoredAt, nextAt, writtenAt, contact },
      ms: words(system.nameMs, ms),
      en: words(system.nameEn, en),
      bodyMs: kind === 'free' ? ms.body : '',
      bodyEn: kind === 'free' ? en.body : '',
    },
  };
}
