import type { ToldParty } from '../../../preload/contract/letters';

export interface LetterDialogProps {
  readonly party: ToldParty;
  readonly opened: boolean;
  readonly onClose: () => void;
}
export type LetterFormProps = Omit<LetterDialogProps, 'opened'>;
