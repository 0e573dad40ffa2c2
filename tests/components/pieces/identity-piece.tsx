import { FormProvider, useForm, useWatch } from 'react-hook-form';
import type { IdentityType } from '../../../domain/cases/identity';
import type { CaseForm } from '../../../renderer/features/cases/counter/form/case-form';
import { IdentityField } from '../../../renderer/features/cases/counter/parties/identity-field';
import { Told } from './told';

export function IdentityPiece({ idType }: { readonly idType: IdentityType }) {
  const party = { name: '', idType, idNumber: '', address: '', phone: '', email: '' };
  const form = useForm<CaseForm>({ defaultValues: { first: [party] } });
  const number = useWatch({ control: form.control, name: 'first.0.idNumber' });
  return (
    <FormProvider {...form}>
      <IdentityField side="first" at={0} />
      <Told value={number} />
    </FormProvider>
  );
}
