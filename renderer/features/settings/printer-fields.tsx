import { Select, Stack } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import type { z } from 'zod';
import type { printers as printersSchema } from '../../../preload/contract/settings';
import { useWords } from '../../ui/words';

export type Printers = z.output<typeof printersSchema>;
/** On which of the sizes receipts come out. */
export type ReceiptSize = (typeof PAPER_SIZES)[number];
export const PAPER_SIZES = ['A4', 'A5', '80mm'] as const;

export interface SeenPrinter {
  readonly name: string;
  /** What stands after the name: a description or a state. */
  readonly note: string;
}

interface PrinterFieldsProps {
  readonly value: Printers;
  readonly seen: readonly SeenPrinter[];
  readonly receiptSize: ReceiptSize;
  /** False where no receipt is ever made: there is no roll, and nothing to choose for receipts. */
  readonly receipts: boolean;
  readonly disabled?: boolean;
  readonly onChange: (value: Printers) => void;
  readonly onReceiptSize: (size: ReceiptSize) => void;
  /** What can be done with a size's printer. */
  readonly beside?: (size: ReceiptSize) => ReactNode;
}

/** The sizes on which an office prints: a roll is for receipts alone. */
export const sizesOf = (receipts: boolean): readonly ReceiptSize[] =>
  PAPER_SIZES.filter((size) => receipts || size !== '80mm');

/** A printer for each paper size, or none: then the paper is kept as a PDF. */
export function PrinterFields(props: PrinterFieldsProps) {
  const { value, seen, receiptSize, receipts, disabled = false, onChange, onReceiptSize, beside } = props;
  const say = useWords('settings');
  return (
    <Stack>
      {sizesOf(receipts).map((size) => {
        const chosen = value[size];
        const known = seen.map(({ name, note }) => ({
          value: name,
          label: note === '' || note === name ? name : `${name} (${note})`,
        }));
        const lost = chosen !== 'pdf' && !seen.some(({ name }) => name === chosen);
        return (
          <Fragment key={size}>
            <Select
              label={say(`printers.${size}`)}
              data={[
                { value: 'pdf', label: say('printers.pdf') },
                ...known,
                ...(lost ? [{ value: chosen, label: `${chosen} (${say('printers.state.gone')})` }] : []),
              ]}
              allowDeselect={false}
              // the wizard begins here: an open list would lie on the button of the test page
              openOnFocus={false}
              disabled={disabled}
              value={chosen}
              onChange={(name) => name !== null && onChange({ ...value, [size]: String(name) })}
            />
            {beside?.(size)}
          </Fragment>
        );
      })}
      {receipts && (
        <Select
          label={say('printers.receiptSize')}
          data={(['A5', '80mm', 'A4'] as const).map((size) => ({
            value: size,
            label: say(`printers.on.${size}`),
          }))}
          allowDeselect={false}
          disabled={disabled}
          value={receiptSize}
          onChange={(size) => size !== null && onReceiptSize(size)}
        />
      )}
    </Stack>
  );
}
