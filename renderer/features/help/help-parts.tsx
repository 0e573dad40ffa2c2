import type { Language } from '../../../words/language';
import { helpParts } from '../../../words/help/help-text';
import { KeyHint } from '../../ui/key-hint';
import styles from './help.module.css';

/** A step of the help, with its labels and keys as the screen shows them. */
export function HelpStep({ text, language }: { readonly text: string; readonly language: Language }) {
  return helpParts(text, language).map((part, at) => {
    if (part.kind === 'key') return <KeyHint key={at} keys={part.text} />;
    if (part.kind === 'text') return part.text;
    return (
      <span key={at} className={styles.label}>
        {part.text}
      </span>
    );
  });
}
