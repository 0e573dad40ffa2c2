import { paperWords } from '../../words/papers/printed';
import type { FrozenOffice } from '../frozen-data';
import { Crest } from './crest';

/** Crest, department, office and how to reach it. `centred` suits the roll and court papers. */
export function Letterhead({ office, centred = false }: { office: FrozenOffice; centred?: boolean }) {
  const contact = [
    office.phone === null ? undefined : `${paperWords.phone} ${office.phone}`,
    office.email === null ? undefined : office.email,
  ].filter((part) => part !== undefined);
  return (
    <header className={centred ? 'letterhead letterhead-centred' : 'letterhead'}>
      <Crest />
      <div>
        {office.department === null ? null : <p className="department">{office.department}</p>}
        <p className="office">{office.name}</p>
        <p className="address">
          {office.address.join(', ')}
          {contact.length > 0 ? <span className="contact">{contact.join(' · ')}</span> : null}
        </p>
      </div>
    </header>
  );
}
