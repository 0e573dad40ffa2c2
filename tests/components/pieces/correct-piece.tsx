import { useState } from 'react';
import type { OutputOf } from '../../../preload/contract/contract';
import type { Instant } from '../../../domain/time/civil-time';
import { CorrectCase } from '../../../renderer/features/cases/file/correct/correct-case';

const PARTY = { ordinal: 1, idType: 'mykad', address: 'Kampung Contoh', phone: '', email: '' };
/** A case that main does not know: what is sent is refused, and stays. */
const FILE: OutputOf<'cases.get'> = {
  case: {
    ...{ id: 'nobody', number: '03001-014-0101-2026', court: '03001', caseType: '014', kind: 'claim' },
    ...{ registeredAt: '2026-11-22T00:00:00.000Z' as Instant, outage: 'none', officialNumber: null },
    ...{ firstParty: 'Salmah binti Contoh', secondParty: 'Ahmad bin Contoh' },
  },
  type: null,
  option: 'P1',
  parties: [
    { ...PARTY, role: 'first', name: 'Salmah binti Contoh', idNumber: '850101-03-5012' },
    { ...PARTY, role: 'second', name: 'Ahmad bin Contoh', idNumber: '800202-03-5011' },
  ],
  ...{ documents: [], corrections: [], payment: null, receipts: [], cancelled: null },
  summons: {
    ...{ id: 's', hearingAt: '2026-12-15T09:00', hearingKind: 'sebutan', bench: 'Mahkamah 1', copies: 3 },
  },
  papers: [],
  reregistration: null,
};

export function CorrectPiece() {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpened(true)}>
        open
      </button>
      <CorrectCase file={FILE} labelOf={(side) => side} opened={opened} onClose={() => setOpened(false)} />
    </>
  );
}
