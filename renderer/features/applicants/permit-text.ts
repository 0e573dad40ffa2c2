import { useWords } from '../../ui/words';

/** `Import & Eksport` of an applicant's kinds of AP. */
export function usePermitText(): (permits: readonly string[]) => string {
  const say = useWords('applicants');
  return (permits) => {
    if (permits.length === 2) return say('permits.both');
    return say.any(`permits.${permits[0] ?? 'none'}`) ?? say('permits.none');
  };
}
