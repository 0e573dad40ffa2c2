/** What a side is called: `Plaintif`, and `Plaintif-Plaintif` where there are several (`Pihak-Pihak Menuntut`). */
export function sideLabel(label: string, count: number): string {
  if (count < 2) return label;
  const [first = '', ...others] = label.split(' ');
  return [`${first}-${first}`, ...others].join(' ');
}

/** A sentence that speaks of a side, in the number of its people. */
export const inNumber = (text: string, label: string, count: number): string =>
  text
    .split(label)
    .reduce((said, rest) =>
      /[\p{L}-]$/u.test(said) || /^[\p{L}-]/u.test(rest)
        ? `${said}${label}${rest}`
        : `${said}${sideLabel(label, count)}${rest}`,
    );
