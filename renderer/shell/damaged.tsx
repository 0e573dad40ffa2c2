import { Button } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useWords } from '../ui/words';
import { FullMessage } from './full-message';

/** What no other file, version or right would mend. */
const CANNOT_BE_MENDED = new Set(['register-lost', 'register-empty', 'register-damaged']);

interface DamagedProps {
  readonly reason: string;
  readonly onRetry: () => void;
  /** Without a backup: what lies here is set aside, and another counter is set up. */
  readonly onSetUp: () => void;
}

/** The register cannot be opened: why, that nothing was changed, and the ways on. */
export function Damaged({ reason, onRetry, onSetUp }: DamagedProps) {
  const say = useWords('shell');
  const navigate = useNavigate();
  const known = say.any(`damaged.reason.${reason}`);
  const canRestore = reason !== 'register-newer' && reason !== 'register-locked';
  const canSetUp = CANNOT_BE_MENDED.has(reason);
  return (
    <FullMessage
      title={say('damaged.title')}
      text={
        <>
          <p>{known ?? say('damaged.reason.other', { reason })}</p>
          <p>{say('damaged.safe')}</p>
        </>
      }
    >
      <Button onClick={onRetry}>{say('damaged.again')}</Button>
      {canRestore && (
        <Button variant="default" onClick={() => void navigate('/restore')}>
          {say('damaged.restore')}
        </Button>
      )}
      {canSetUp && (
        <Button variant="subtle" onClick={onSetUp}>
          {say('damaged.setUp')}
        </Button>
      )}
    </FullMessage>
  );
}
