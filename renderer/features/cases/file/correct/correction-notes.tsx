import { maskIdentity, type IdentityType } from '../../../../../domain/cases/identity';
import type { OutputOf } from '../../../../../preload/contract/contract';
import { useFormat } from '../../../../ui/format';
import { useOfficerNames } from '../../../../ui/use-officer-names';
import { useWords } from '../../../../ui/words';
import styles from './correct.module.css';
import type { Party } from './subjects';
import { useChangeText } from './use-change-text';

type Note = OutputOf<'cases.get'>['corrections'][number];
type Change = Note['changes'][number];

export interface CorrectionNotesProps {
  readonly notes: readonly Note[];
  /** Null for the hearing. */
  readonly party: Party | null;
  /** Identity numbers stand there whole. */
  readonly shown?: boolean;
}

const isOf = (party: Party | null, { role, ordinal }: Change): boolean =>
  party === null ? role === null : role === party.role && ordinal === party.ordinal;

/** What was corrected of a party or of the hearing: what was registered, what stands now, when, by whom and why. */
export function CorrectionNotes({ notes, party, shown = true }: CorrectionNotesProps) {
  const say = useWords('cases');
  const format = useFormat();
  const nameOf = useOfficerNames();
  const textOf = useChangeText();
  const of = party === null ? 'hearing' : party.role.startsWith('lawyer') ? 'lawyer' : 'party';
  const masked = (change: Change): Change => {
    if (change.field !== 'idNumber' || shown || party === null) return change;
    const mask = (number: string): string => maskIdentity(party.idType as IdentityType, number);
    return { ...change, former: mask(change.former), corrected: mask(change.corrected) };
  };
  return notes.map(({ id, at, officer, approver, reason, changes }) => {
    const ours = changes.filter((change) => isOf(party, change));
    if (ours.length === 0) return null;
    const noted = say('correct.noted', { when: format.dateTime(at), officer: nameOf(officer) });
    const approved = approver === null ? [] : [say('correct.approved', { officer: nameOf(approver) })];
    return (
      <div key={id} className={styles.note} role="note">
        {ours.map((change) => (
          <div key={change.field}>{textOf(of, masked(change))}</div>
        ))}
        <div className={styles.quiet}>
          {[noted, ...approved].join(', ')}. {say('correct.why', { reason })}
        </div>
      </div>
    );
  });
}
