import { describe, expect, it } from 'vitest';
import { proposeFees, shippedFeeTables, type FeeTable } from '../../../domain/cases/fees';
import {
  caseForm,
  emptyForm,
  emptyParty,
  handLine,
  isTyped,
  payerOf,
  sameParties,
  withCaseType,
} from '../../../renderer/features/cases/counter/form/case-form';
import { partiesOfFile } from '../../../renderer/features/cases/counter/form/parties-of-file';
import { readTypedIdentity } from '../../../renderer/features/cases/counter/parties/early-identity';
import { mergeFees } from '../../../renderer/features/cases/counter/payment/fee-lines';
import { matchingTypes, typeOfCode } from '../../../renderer/features/cases/counter/type/find-type';
import { knownAddress } from '../../../renderer/features/cases/counter/parties/known-address';
import { partyBeside, partyOfPath } from '../../../renderer/features/cases/counter/parties/open-party';
import { amountDue } from '../../../renderer/features/cases/counter/payment/settlement';
import { stepOf } from '../../../renderer/features/cases/counter/form/step-of';
import { shippedCaseTypes } from '../../../domain/cases/case-type';
import { confirmation, fasakh, goodClaim, TODAY } from './sample-form';

describe('a MyKad while it is being typed', () => {
  it.each([
    ['9001', 'open'],
    ['900102', 'open'],
    ['901332', 'wrong'],
    ['90010203', 'open'],
    ['90010200', 'wrong'],
    ['9O', 'wrong'],
    ['900102035678', 'good'],
    ['900102-03-5678', 'good'],
    ['9001020356789', 'wrong'],
    ['991231031234', 'good'],
  ])('%s is %s', (typed, state) => {
    expect(readTypedIdentity('mykad', typed, TODAY).state).toBe(state);
  });
  it('waits with a passport until the field is left', () => {
    expect(readTypedIdentity('passport', 'A1', TODAY).state).toBe('open');
  });
});

describe('fee lines', () => {
  const table = shippedFeeTables[0] as FeeTable;
  const propose = (secondParties: number) =>
    proposeFees(table, { caseType: fasakh, secondParties, lawyers: 0, documents: [] });

  it('follow the table, keep an edited amount with its reason, and keep lines added by hand last', () => {
    const start = mergeFees([], propose(1));
    expect(start.map(({ code, amountSen }) => [code, amountSen])).toEqual([['saman', 2500]]);
    const edited = [
      { ...start[0]!, amountSen: 1000, reason: 'Budi bicara' },
      { ...handLine(), description: 'Lain' },
    ];
    const next = mergeFees(edited, propose(2));
    expect(next.map(({ code, amountSen, reason }) => [code, amountSen, reason])).toEqual([
      ['saman', 1000, 'Budi bicara'],
      ['defendan-tambahan', 500, ''],
      ['', null, ''],
    ]);
  });
  it('take the new amount when the table asks another', () => {
    const two = mergeFees([], propose(2)).map((line) => ({ ...line, amountSen: 1 }));
    const three = mergeFees(two, propose(3));
    expect(three.find(({ code }) => code === 'defendan-tambahan')?.amountSen).toBe(1000);
  });
});

describe('the amount due', () => {
  const due = (amountSen: number, method: 'cash' | 'qr' | 'waiver') =>
    amountDue(
      {
        fees: [{ ...handLine(), amountSen }],
        payment: { ...emptyForm('').payment, method },
      },
      ['cash'],
    );
  it.each([
    [2003, 'cash', 2005, 2],
    [2002, 'cash', 2000, -2],
    [2003, 'qr', 2003, 0],
    [2003, 'waiver', 2003, 0],
  ] as const)('%i sen by %s is %i', (amount, method, amountSen, roundingSen) => {
    expect(due(amount, method)).toMatchObject({ amountSen, roundingSen });
  });
  it('is nothing while there are no lines', () => {
    expect(amountDue(emptyForm(''), ['cash'])).toBeNull();
  });
});

describe('case types', () => {
  it('are picked by a whole code, searched by a beginning or a part of a name', () => {
    expect(typeOfCode(shippedCaseTypes, '014')?.nameMs).toBe('Fasakh');
    expect(typeOfCode(shippedCaseTypes, '01')).toBeUndefined();
    expect(matchingTypes(shippedCaseTypes, 'nafkah').map(({ code }) => code)).toEqual([
      '018',
      '021',
      '023',
      '024',
    ]);
    expect(matchingTypes(shippedCaseTypes, 'custody').map(({ code }) => code)).toEqual(['028']);
  });
  it('bring their documents and least parties, and keep what was typed', () => {
    const claim = goodClaim();
    const application = withCaseType(claim, confirmation);
    expect(application.second).toEqual(claim.second);
    const fresh = withCaseType(emptyForm('03001'), confirmation);
    expect(fresh.second).toEqual([]);
    expect(fresh.documents?.map(({ code }) => code)).toContain('bukti-nikah');
    expect(withCaseType({ ...emptyForm('03001'), ...fresh }, fasakh).second).toHaveLength(1);
  });
});

describe('moving through the parties', () => {
  const form = { ...goodClaim(), second: [emptyParty(), emptyParty()] };
  it('goes over both sides and ends', () => {
    expect(partyBeside(form, { side: 'first', at: 0 }, 1)).toEqual({ side: 'second', at: 0 });
    expect(partyBeside(form, { side: 'second', at: 1 }, 1)).toBeUndefined();
  });
  it('finds the field of a complaint', () => {
    expect(partyOfPath('second.1.idNumber')).toEqual({ side: 'second', at: 1 });
    expect(stepOf('second.1.idNumber')).toBe('parties');
    expect(stepOf('hearing.at')).toBe('documents');
    expect(stepOf('payment.tenderedSen')).toBe('payment');
  });
  it('remembers the address typed before', () => {
    const typed = { first: [{ ...emptyParty(), address: 'Jalan Satu' }], second: [emptyParty()] };
    expect(knownAddress(typed, 'second', 0)).toEqual({ address: 'Jalan Satu', side: 'first', at: 0 });
    expect(knownAddress(typed, 'first', 0)).toBeNull();
  });
});

describe('a draft', () => {
  it('is worth keeping once something was typed', () => {
    expect(isTyped(emptyForm('03001'))).toBe(false);
    expect(isTyped({ ...emptyForm('03001'), first: [{ ...emptyParty(), name: 'S' }] })).toBe(true);
  });
  it('survives being kept as JSON, and one of another version is not offered', () => {
    const kept: unknown = JSON.parse(JSON.stringify(goodClaim()));
    expect(caseForm.parse(kept)).toEqual(goodClaim());
    expect(caseForm.safeParse({ ...goodClaim(), first: 'x' }).success).toBe(false);
  });
  it('is paid by the first party unless another name is typed', () => {
    expect(payerOf(goodClaim())).toBe('Siti Contoh binti Abdullah');
    expect(payerOf({ ...goodClaim(), payer: ' Ali ' })).toBe('Ali');
  });
});

describe('another case between the same people', () => {
  const person = {
    idType: 'passport',
    idNumber: 'A1234567',
    address: 'Jalan 1',
    phone: '09-1',
    email: 'a@b.my',
  };
  const file = {
    parties: [
      { role: 'lawyer-second', ordinal: 1, ...person, name: 'Peguam', idType: '', address: 'Tetuan Contoh' },
      { role: 'second', ordinal: 2, ...person, name: 'Defendan Kedua' },
      { role: 'second', ordinal: 1, ...person, name: 'Defendan' },
      { role: 'first', ordinal: 1, ...person, name: 'Plaintif' },
    ],
  } as const;

  it('begins with who they are, in their order, and with nothing else of the former one', () => {
    const form = sameParties('03001', partiesOfFile({ parties: [...file.parties] }));
    expect(form.first).toEqual([{ ...person, name: 'Plaintif' }]);
    expect(form.second.map(({ name }) => name)).toEqual(['Defendan', 'Defendan Kedua']);
    expect(form.lawyers).toEqual([{ side: 'second', name: 'Peguam', firm: 'Tetuan Contoh', phone: '09-1' }]);
    const { first: _first, second: _second, lawyers: _lawyers, ...rest } = form;
    const { first: _f, second: _s, lawyers: _l, ...empty } = emptyForm('03001');
    expect(rest).toEqual(empty);
  });

  it('takes over an identity that the form does not know as a MyKad to be looked at', () => {
    const strange = { ...file.parties[3], idType: 'unknown' };
    expect(partiesOfFile({ parties: [strange] }).first[0]?.idType).toBe('mykad');
  });
});
