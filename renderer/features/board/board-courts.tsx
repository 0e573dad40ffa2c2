import type { OutputOf } from '../../../preload/contract/contract';
import { closedTexts } from '../../../words/appointments/closed-texts';
import styles from './board.module.css';
import { useFit } from './use-fit';

const { ms, en } = closedTexts;

export type BoardCourt = OutputOf<'notices.board'>['courts'][number];

/** Which court registers new cases and which does not, and that existing ones go on (S1.10–S1.12), as the public reads it. */
export function BoardCourts({ courts }: { readonly courts: readonly BoardCourt[] }) {
  const face = useFit(courts);
  const closed = courts.some(({ option }) => option === 'P3');
  return (
    <div className={styles.box}>
      <div className={styles.face} ref={face} data-kind="courts">
        {courts.map(({ code, name, option }) => (
          <header key={code}>
            <p className={styles.kicker}>{name}</p>
            <h1 className={styles.system} lang="ms">
              {option === 'P3' ? ms.head : ms.open}
            </h1>
            <p className={styles.systemEn} lang="en">
              {option === 'P3' ? en.head : en.open}
            </p>
          </header>
        ))}
        <section className={styles.part} data-tone="can">
          <h2 className={styles.head}>
            <span lang="ms">{ms.can}</span> <span lang="en">{en.can}</span>
          </h2>
          <p className={styles.ms} lang="ms">
            {closed ? ms.canText : ms.servedText}
          </p>
          <p className={styles.en} lang="en">
            {closed ? en.canText : en.servedText}
          </p>
        </section>
      </div>
    </div>
  );
}
