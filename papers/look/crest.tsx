/**
 * Place-holder for the crest: a plain eight-pointed star in two rings. The real arms are protected and differ
 * from state to state, so an office adds its own.
 */
export function Crest() {
  return (
    <svg className="crest" viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="23" />
      <circle cx="24" cy="24" r="20.4" />
      <rect x="13.4" y="13.4" width="21.2" height="21.2" />
      <rect x="13.4" y="13.4" width="21.2" height="21.2" transform="rotate(45 24 24)" />
      <circle cx="24" cy="24" r="6.2" />
    </svg>
  );
}
