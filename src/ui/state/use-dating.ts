import { useEffect, useRef, useState } from 'react';
import type { Article, Correction, Day, Timeline } from '../../core/index.ts';
import type { Assemble } from '../desk/assemble.ts';

export type Dating = 'running' | 'failed' | null;

/** The date that a person gave last. */
export interface GivenDate {
  readonly article: Article;
  readonly day: Day;
}

/** Holds the timeline. Without `assemble` it stays as it is. Giving an article a date has all of them read again and shows the timeline that comes of it. */
export function useDating(initial: Timeline, assemble: Assemble | null, onCorrections?: (corrections: readonly Correction[]) => void) {
  const [timeline, setTimeline] = useState(initial);
  const [dating, setDating] = useState<Dating>(null);
  const [last, setLast] = useState<GivenDate | null>(null);
  const given = useRef<readonly Correction[]>(initial.corrections);
  const [from, setFrom] = useState(initial);
  if (from !== initial) {
    // Articles came or went.
    setFrom(initial);
    setTimeline(initial);
  }
  useEffect(() => { given.current = initial.corrections; }, [initial]);

  const giveDate = (article: Article, day: Day) => {
    const corrections: readonly Correction[] = [...given.current, { id: `${article.id} ${day}`, kind: 'article', article: article.id, file: article.file, change: { published: day } }];
    if (assemble === null) return;
    setDating('running');
    assemble(timeline.articles, { corrections }).then((next) => {
      given.current = corrections;
      // The files that could not be read were not sent, so what is known about them stays.
      const kept = timeline.diagnostics.filter(({ file }) => !timeline.articles.some((known) => known.file === file));
      setTimeline({ ...next, diagnostics: [...kept, ...next.diagnostics] });
      setDating(null);
      onCorrections?.(corrections);
      setLast({ article, day });
    }, () => setDating('failed'));
  };
  return { timeline, dating, last, forgetLast: () => setLast(null), giveDate };
}
