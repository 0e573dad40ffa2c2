import { Button } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useWords } from '../ui/words';
import { FullMessage } from './full-message';

/** The register cannot be opened: why, that nothing was changed, and the two ways on. */
export function Damaged({ reason, onRetry }: { readonly reason: string; readonly onRetry: () => void }) {
  const say = useWords('shell');
  const navigate = useNavigate();
  const known = say.any(`damaged.reason.${reason}`);
  const canRestore = reason !== 'register-newer' && reason !== 'register-locked';
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
    </FullMessage>
  );
}
