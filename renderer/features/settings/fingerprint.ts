/** A hex fingerprint in groups of four, as on paper, so that two people can read it to each other. */
export function groupsOfFour(hex: string): string {
  return (
    hex
      .replace(/\s/g, '')
      .match(/.{1,4}/g)
      ?.join(' ') ?? ''
  );
}
