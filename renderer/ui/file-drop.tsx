import { Button, FileButton, Loader } from '@mantine/core';
import { IconFileSpreadsheet, type Icon } from '@tabler/icons-react';
import { useState, type DragEvent, type ReactNode } from 'react';
import type { CallError } from '../../preload/contract/call';
import styles from './file-drop.module.css';
import { readBase64 } from './read-file';
import { Trouble } from './trouble';

export interface FileDropProps {
  /** What is asked for, the button's word, and what is said while it is read. */
  readonly drop: string;
  readonly choose: string;
  readonly reading: string;
  readonly note?: ReactNode;
  /** As an input's `accept`. */
  readonly accept: string;
  readonly busy: boolean;
  readonly icon?: Icon;
  /** What is said of a file that could not even be read. */
  readonly unreadable?: string;
  /** Takes the file's bytes; answers what is wrong with it. */
  readonly onFile: (file: { name: string; base64: string }) => Promise<CallError | null>;
}

/** A place to drop a file on, with a button that chooses one. */
export function FileDrop(props: FileDropProps) {
  const { drop, choose, reading, note, accept, busy, onFile } = props;
  const { icon: Picture = IconFileSpreadsheet, unreadable = 'file-unreadable' } = props;
  const [over, setOver] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const read = async (file: File): Promise<CallError | null> => {
    try {
      return await onFile({ name: file.name, base64: await readBase64(file) });
    } catch {
      return { code: unreadable };
    }
  };
  const take = (file: File | null | undefined): void => {
    if (file == null) return;
    setError(null);
    void read(file).then(setError);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <>
      <div
        className={`${styles.drop} ${over ? styles.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <Picture size={36} stroke={1.25} aria-hidden />
        {busy ? (
          <span role="status">
            <Loader size="sm" /> {reading}
          </span>
        ) : (
          <>
            <span>{drop}</span>
            <FileButton onChange={take} accept={accept}>
              {(props) => (
                <Button {...props} data-autofocus>
                  {choose}
                </Button>
              )}
            </FileButton>
            {note}
          </>
        )}
      </div>
      <Trouble error={error} />
    </>
  );
}
