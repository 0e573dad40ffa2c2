import type { ReactNode } from 'react';
import { paperWords } from '../../words/papers/printed';
import type { FrozenOffice } from '../frozen-data';
import { stampText } from './date-text';
import { Letterhead } from './letterhead';
import { Original } from './original';
import type { PaperView } from './paper-view';
import { Sheet } from './sheet';

interface SlipProps {
  readonly title: string;
  readonly data: {
    readonly office: FrozenOffice;
    readonly counter: { readonly code: string };
    readonly officer: { readonly id: string; readonly name: string };
    readonly writtenAt: Parameters<typeof stampText>[0];
  };
  readonly view: PaperView;
  readonly given: string;
  readonly children: ReactNode;
}

/** What people take home, on a sheet or the roll: whose it is at the head, who gave it at the foot. */
export function Slip({ title, data, view, given, children }: SlipProps) {
  return (
    <Sheet view={view} kind={view.size === '80mm' ? 'slip slip-roll' : 'slip'}>
      <Letterhead office={data.office} centred />
      <h1>
        {title} <Original view={view} />
      </h1>
      {children}
      <footer className="push">
        {given} {stampText(data.writtenAt)} · {data.officer.name} ({data.officer.id}) · {paperWords.counter}{' '}
        {data.counter.code}
      </footer>
    </Sheet>
  );
}

/** Its facts, each under its label. */
export function SlipFacts({
  facts,
}: {
  readonly facts: readonly (readonly [label: string, value: ReactNode])[];
}) {
  return (
    <dl>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
