import { useState } from 'react';
import { DateInput } from '../../../renderer/ui/date-input';
import { DateTimeInput } from '../../../renderer/ui/date-time-input';
import { MoneyInput } from '../../../renderer/ui/money-input';
import { Told } from './told';

export function MoneyPiece() {
  const [sen, setSen] = useState<number | null>(null);
  return (
    <>
      <MoneyInput label="amount" value={sen} onChange={(value) => setSen(value)} />
      <Told value={sen} />
    </>
  );
}

export function DateTimePiece() {
  const [moment, setMoment] = useState('');
  const [unread, setUnread] = useState(false);
  return (
    <>
      <DateTimeInput label="moment" value={moment} onChange={setMoment} onUnread={setUnread} withNow />
      <Told value={{ moment, unread }} />
    </>
  );
}

export function DatePiece() {
  const [typed, setTyped] = useState('');
  return (
    <>
      <DateInput label="day" value={typed} onChange={setTyped} />
      <Told value={typed} />
    </>
  );
}
