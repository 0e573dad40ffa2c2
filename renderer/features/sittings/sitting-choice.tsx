import { Select, type SelectProps } from '@mantine/core';
import { instantOfLocalMinute } from '../../../domain/time/civil-time';
import type { OutputOf } from '../../../preload/contract/contract';
import { useFormat } from '../../ui/format';
import { useWords } from '../../ui/words';

export type FreeSitting = OutputOf<'sittings.free'>['sittings'][number];

export interface SittingChoiceProps extends Pick<
  SelectProps,
  'label' | 'ref' | 'error' | 'required' | 'description'
> {
  /** Those of the court that have room. */
  readonly sittings: readonly FreeSitting[];
  /** The hearing as it stands in the form. */
  readonly hearing: { readonly at: string; readonly kind: string; readonly bench: string };
  /** Undefined: it was taken out again. */
  readonly onChoose: (sitting: FreeSitting | undefined) => void;
  /** The field's path, by which a complaint of main finds it. */
  readonly path?: string;
}

/** Day, purpose and room of a hearing at once, from the court's own list (S1.5). */
export function SittingChoice({
  sittings,
  hearing,
  onChoose,
  path,
  required = false,
  ...field
}: SittingChoiceProps) {
  const say = useWords('sittings');
  const counter = useWords('counter');
  const format = useFormat();
  const chosen = sittings.find((sitting) => isOf(sitting, hearing));
  return (
    <Select
      {...field}
      data-path={path}
      required={required}
      searchable
      clearable={!required}
      allowDeselect={!required}
      data={sittings.map((sitting) => ({
        value: nameOf(sitting),
        label: [
          format.dateTime(instantOfLocalMinute(sitting.at)),
          sitting.bench,
          counter(`hearing.kinds.${sitting.kind}`),
          say('choose.left', { count: sitting.left }),
        ].join(' · '),
      }))}
      value={chosen === undefined ? null : nameOf(chosen)}
      onChange={(name) => onChoose(sittings.find((sitting) => nameOf(sitting) === name))}
    />
  );
}

/** A bench sits once at an hour. */
const nameOf = ({ at, bench }: Pick<FreeSitting, 'at' | 'bench'>): string => `${at} ${bench}`;

const isOf = (sitting: FreeSitting, { at, kind, bench }: SittingChoiceProps['hearing']): boolean =>
  sitting.at === at && sitting.bench === bench && sitting.kind === kind;
