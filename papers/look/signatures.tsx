import { paperWords } from '../../words/papers/printed';

/** Places for two people to sign side by side; a name already known is printed, the rest is filled in by hand. */
export function TwoSignatures({ who }: { who: readonly { role: string; name: string | null }[] }) {
  return (
    <section className="signatures keep">
      {who.map(({ role, name }) => (
        <div key={role}>
          <div className="sign-line" />
          <strong>{role}</strong>
          <p>
            <span>{paperWords.summary.nameLine}</span>
            {name === null ? <span className="fill" /> : name}
          </p>
          <p>
            <span>{paperWords.summary.dateLine}</span>
            <span className="fill" />
          </p>
        </div>
      ))}
    </section>
  );
}
