import { Figure } from './figure';

/** A long hex value in groups of four, so that two people can compare it aloud. */
export function HexGroups({ hex, perRow }: { hex: string; perRow: number }) {
  const groups = hex.match(/.{1,4}/g) ?? [];
  return (
    <Figure wrap>
      <code className="hex" style={{ gridTemplateColumns: `repeat(${perRow}, max-content)` }}>
        {groups.map((group, place) => (
          <span key={place}>{`${group} `}</span>
        ))}
      </code>
    </Figure>
  );
}
