import { Figure } from './figure';

/** Facts with their labels, as the office's own sheets show them: label above, value below. */
export function Pairs({ facts }: { facts: readonly (readonly [label: string, value: string])[] }) {
  return (
    <dl className="pairs">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Figure wrap>{value}</Figure>
          </dd>
        </div>
      ))}
    </dl>
  );
}
