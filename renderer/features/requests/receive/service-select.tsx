import { Select } from '@mantine/core';
import { SEEDS } from '../../../../domain/requests/service';
import type { ServiceEntry } from '../../../../preload/contract/requests';
import { useLanguage, useWords } from '../../../ui/words';

interface ServiceSelectProps {
  readonly services: readonly ServiceEntry[];
  readonly value: string;
  readonly onChange: (code: string) => void;
  readonly error: string | undefined;
}

/** The catalogue by any part of a name, grouped by its document. */
export function ServiceSelect({ services, value, onChange, error }: ServiceSelectProps) {
  const say = useWords('requests');
  const language = useLanguage();
  return (
    <Select
      label={say('receive.service')}
      placeholder={say('receive.findService')}
      data={SEEDS.map((seed) => ({
        group: say(`group.${seed}`),
        items: services
          .filter((service) => service.seed === seed)
          .map(({ code, name }) => ({ value: code, label: name[language] })),
      }))}
      value={value === '' ? null : value}
      onChange={(code) => onChange(code ?? '')}
      error={error}
      searchable
      selectFirstOptionOnChange
      allowDeselect={false}
      required
      autoFocus
      data-autofocus
    />
  );
}
