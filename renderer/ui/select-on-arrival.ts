const HAS_TEXT =
  'input:not([type]), input:is([type=text], [type=tel], [type=email], [type=number], [type=password])';

/**
 * What stands in a field already is selected when the focus arrives by key or by itself, so that the next letter replaces
 * it; a click puts the caret where it points. Answers how to stop.
 */
export function selectOnArrival(): () => void {
  let pointing = false;
  const down = (): void => {
    pointing = true;
  };
  const up = (): void => {
    pointing = false;
  };
  const arrived = ({ target }: FocusEvent): void => {
    if (!pointing && target instanceof HTMLInputElement && target.matches(HAS_TEXT)) target.select();
  };
  document.addEventListener('pointerdown', down, true);
  document.addEventListener('pointerup', up, true);
  document.addEventListener('pointercancel', up, true);
  document.addEventListener('focusin', arrived);
  return () => {
    document.removeEventListener('pointerdown', down, true);
    document.removeEventListener('pointerup', up, true);
    document.removeEventListener('pointercancel', up, true);
    document.removeEventListener('focusin', arrived);
  };
}
