import { useController } from 'react-hook-form';
import { useRead } from '../../../ui/bridge';
import { useWords } from '../../../ui/words';
import { PrinterFields } from '../printer-fields';
import { StepLead } from './step-lead';
import { TryPrinter } from './try-printer';
import type { StepProps } from './step-props';

/** A printer for each paper size, or the PDF alone. */
export function PrintersStep({ form, proposals }: StepProps) {
  const say = useWords('settings');
  const { field } = useController({ control: form.control, name: 'printers' });
  const { field: receiptSize } = useController({ control: form.control, name: 'receiptSize' });
  // A printer switched on while this step stands is found without starting again.
  const now = useRead('settings.proposals', {}, { every: 4000 });
  const seen = (now.data ?? proposals).printers.map(({ name, description, isDefault }) => ({
    name,
    note: isDefault ? say('printers.isDefault') : description,
  }));
  return (
    <>
      <StepLead>{say('printers.lead')}</StepLead>
      <PrinterFields
        value={field.value}
        seen={seen}
        receiptSize={receiptSize.value}
        receipts={form.getValues('office.kind') === 'court'}
        onChange={field.onChange}
        onReceiptSize={receiptSize.onChange}
        beside={(size) => <TryPrinter key={field.value[size]} form={form} size={size} />}
      />
    </>
  );
}
