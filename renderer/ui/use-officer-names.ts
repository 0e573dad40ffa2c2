import { useRead } from './bridge';

/** Officer's id → name, for records that keep ids only. Who has left stays an id's first letters. */
export function useOfficerNames(): (id: string) => string {
  const officers = useRead('officers.door', {}).data?.officers ?? [];
  return (id) =>
    officers.find((officer) => officer.id === id || officer.code === id)?.name ??
    (id.length > 12 ? id.slice(0, 8) : id);
}
