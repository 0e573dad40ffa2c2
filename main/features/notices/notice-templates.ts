import { shippedContact } from '../../../domain/settings/borrowed';
import type { OfficeKind } from '../../../domain/settings/office';
import type { NoticeTemplates } from '../../../preload/contract/notice-values';
import { shippedServices, shippedTemplates } from '../../../words/notices/notice-texts';
import { needSetting, readSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';

/** What an office of this kind begins with. */
export const templatesFor = (kind: OfficeKind): NoticeTemplates => ({
  kinds: structuredClone(shippedTemplates),
  services: servicesOf(kind),
  contact: shippedContact(kind),
});

/** An ICT unit takes no cases: of e-Syariah it says what it says of any system. */
function servicesOf(kind: OfficeKind): NoticeTemplates['services'] {
  const all = structuredClone(shippedServices);
  const { ESV3: _ofCourts, ...others } = all;
  return kind === 'ict' ? others : all;
}

/** The office's templates; the shipped ones until somebody changes them. */
export const templatesOf = (tx: ReadTx): NoticeTemplates =>
  readSetting(tx, 'noticeTemplates') ?? templatesFor(needSetting(tx, 'office').kind);
