import type { existingErrorsMs } from './errors.ms';
import type { SameWords } from '../language';

export const existingErrorsEn = {
  'existing-unknown': 'This is not in the register. Nothing was changed. Check the list again.',
  'existing-state-wrong': 'Its state has changed. Nothing was changed. Check its current state.',
  'existing-not-taken':
    'This has not been taken yet. Nothing was changed. Take it before entering it into ESV3.',
  'existing-empty':
    'There is nothing to record. Nothing was saved. Record documents, a payment or work done in ESV2.',
  'work-not-esv2':
    'Work in ESV2 is recorded for ESV2 cases only. Nothing was saved. Choose ESV2, or leave the work empty.',
  'esv2-receipt-first':
    'For an ESV2 case, ESV2 issues the receipt. No receipt was issued. If ESV2 is down too, record who said so.',
  'receipt-system-wrong':
    'ESV2 issues receipts for ESV2 cases only. Nothing was saved. Check the system of the case and of its receipt.',
} satisfies SameWords<typeof existingErrorsMs>;
