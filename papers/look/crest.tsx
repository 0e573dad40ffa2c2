import { createContext, useContext } from 'react';

/** The office's own crest as a data URL; null where it has chosen none: nobody else's arms stand on its papers. */
export const CrestContext = createContext<string | null>(null);

export function Crest() {
  const image = useContext(CrestContext);
  return image === null ? null : <img className="crest" src={image} alt="" />;
}
