import { maskIdentity, type IdentityType } from '../../../../domain/cases/identity';
import type { OutputOf } from '../../../../preload/contract/contract';
import { useWords } from '../../../ui/words';
import styles from './case-file.module.css';
import { CorrectionNotes } from './correct/correction-notes';
import { PartiesSection } from './parties-section';

type Party = OutputOf<'cases.get'>['parties'][number];

export interface CasePartiesProps {
  readonly parties: readonly Party[];
  readonly corrections: OutputOf<'cases.get'>['corrections'];
  readonly labelOf: (role: 'first' | 'second') => string;
}

/** Who stands in the case, with what was corrected of them. */
export function CaseParties({ parties, corrections, labelOf }: CasePartiesProps) {
  const say = useWords('cases');
  const counter = useWords('counter');
  const sideOf = (role: Party['role']): 'first' | 'second' => (role.endsWith('first') ? 'first' : 'second');
  return (
    <PartiesSection>
      {(shown) =>
        parties.map((party) => {
          const isLawyer = party.role.startsWith('lawyer');
          const label = labelOf(sideOf(party.role));
          const id = shown ? party.idNumber : maskIdentity(party.idType as IdentityType, party.idNumber);
          return (
            <div key={`${party.role}-${party.ordinal}`} className={styles.party}>
              <div className={styles.role}>
                {isLawyer ? `${say('page.lawyers')}, ${say('page.actsFor', { label })}` : label}
              </div>
              <div className={styles.name}>{party.name}</div>
              {!isLawyer && (
                <div className={styles.figure}>
                  {counter.any(`party.type.${party.idType}`)} {id}
                </div>
              )}
              <div className={styles.address}>{party.address}</div>
              <div className={styles.quiet}>{[party.phone, party.email].filter(Boolean).join(' · ')}</div>
              <CorrectionNotes notes={corrections} party={party} shown={shown} />
            </div>
          );
        })
      }
    </PartiesSection>
  );
}
