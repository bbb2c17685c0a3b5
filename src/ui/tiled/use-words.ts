import { useEffect, useState } from 'react';
import type { EventId } from '../../core/index.ts';
import type { Tiles, WordsHere } from './tiles.ts';

/** The event that is open, and where its words are. */
export interface Chosen {
  readonly id: EventId;
  readonly at: string;
}

/** The words of an event: null while they come, and where none is open. `retry` asks again for what did not come. */
export function useWordsOf(tiles: Tiles, chosen: Chosen | null): { readonly words: WordsHere | 'failed' | null; readonly retry: () => void } {
  const [found, setFound] = useState<{ readonly id: EventId; readonly words: WordsHere | 'failed' } | null>(null);
  const [turn, setTurn] = useState(0);
  const { id, at } = chosen ?? { id: null, at: '' };
  useEffect(() => {
    if (id === null) return undefined;
    let waiting = true;
    const take = (words: WordsHere | 'failed') => waiting && setFound({ id, words });
    tiles.wordsOf(id, at).then(take, () => take('failed'));
    return () => {
      waiting = false;
    };
  }, [tiles, id, at, turn]);
  return { words: found !== null && found.id === id ? found.words : null, retry: () => { setFound(null); setTurn(turn + 1); } };
}
