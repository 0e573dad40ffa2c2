import { set, type FieldErrors, type Resolver } from 'react-hook-form';
import type { CaseForm } from './case-form';
import { checkForm, type Complaint, type FormFacts } from './check-form';

const LISTS = new Set(['first', 'second', 'lawyers', 'documents', 'fees']);

/** Complaints as react-hook-form keeps them; those about a whole list stand at the list's root. */
export function asErrors(complaints: readonly Complaint[]): FieldErrors<CaseForm> {
  const errors: FieldErrors<CaseForm> = {};
  for (const { path, code } of complaints) {
    const place = LISTS.has(path) ? `${path}.root` : path;
    set(errors, place, { type: 'rule', message: code });
  }
  return errors;
}

/** The form's rules as its resolver: the domain's own, then the contract's schema. */
export function caseResolver(facts: (form: CaseForm) => FormFacts): Resolver<CaseForm> {
  return (values) => {
    const complaints = checkForm(values, facts(values));
    return complaints.length === 0 ? { values, errors: {} } : { values: {}, errors: asErrors(complaints) };
  };
}
