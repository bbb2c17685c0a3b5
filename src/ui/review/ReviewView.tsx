import { useContext, useMemo, useRef, useState } from 'react';
import type { Correction, EventId } from '../../core/index.ts';
import { Say } from '../parts/say.ts';
import { counted } from '../words/labels.ts';
import { actsOf, draftOf, correctionsFor, type Act, type Draft } from './corrections.ts';
import type { ReviewItem, ReviewKind } from './items.ts';
import { ReviewGroup } from './ReviewGroup.tsx';
import { useReviewKeys } from './use-review-keys.ts';
import type { Review } from './use-review.ts';
import './review.css';
import { askFocus } from '../focus/ask-focus.ts';

export interface ReviewViewProps {
  readonly review: Review;
  /** The event that is open. */
  readonly selected: EventId | null;
  readonly correct: (...corrections: readonly Correction[]) => void;
  /** Whether single letters are keys. */
  readonly letters: boolean;
  readonly onTake: () => void;
}

const ORDER: readonly ReviewKind[] = ['publisher', 'published', 'alike', 'guess', 'untold'];
const NONE: ReadonlySet<string> = new Set();

/** All that a person should look at in own articles, one question after the other. */
export default function ReviewView({ review, selected, correct, letters, onTake }: ReviewViewProps) {
  const { items } = review;
  const say = useContext(Say);
  const [at, setAt] = useState<string | null>(null);
  const [chosen, setChosen] = useState(NONE);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const [refused, setRefused] = useState<{ readonly key: string; readonly reason: string } | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const current = items.find(({ key }) => key === at) ?? items[0] ?? null;
  const draft = (item: ReviewItem): Draft => drafts.get(item.key) ?? draftOf(item);
  const groups = useMemo(() => ORDER.map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) })).filter((group) => group.items.length > 0), [items]);

  const go = (item: ReviewItem | undefined, withFocus: boolean): void => {
    if (item === undefined) return;
    if (withFocus) askFocus(() => [...list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? []].find(({ dataset }) => dataset['item'] === item.key), { reveal: true });
    setAt(item.key);
  };
  /** Goes on to what comes after the last of them. */
  const leave = (gone: readonly ReviewItem[]): void => {
    const last = items.findLastIndex((item) => gone.includes(item));
    const left = (item: ReviewItem): boolean => !gone.includes(item);
    go(items.slice(last + 1).find(left) ?? items.findLast(left), list.current?.contains(document.activeElement) === true);
    setChosen(new Set([...chosen].filter((key) => !gone.some((item) => item.key === key))));
    setRefused(null);
  };
  const act = async (doing: Act, among: readonly ReviewItem[]): Promise<void> => {
    const those = among.filter((item) => actsOf(item).includes(doing));
    if (those.length === 0) return;
    if (doing === 'skip') {
      review.onSkip(those);
      say(`Skipped. ${counted(items.length - those.length, 'question')} left.`);
      return leave(those);
    }
    const corrections: Correction[] = [];
    for (const item of those) {
      const said = await correctionsFor(doing, item, draft(item), items);
      if ('reason' in said) {
        setRefused({ key: item.key, reason: said.reason });
        return go(item, true);
      }
      corrections.push(...said.corrections);
    }
    const same = those.flatMap((item) => (draft(item).same ? items.filter(({ kind }) => kind === item.kind) : [item]));
    review.onActed(same);
    leave(same);
    correct(...corrections);
  };
  useReviewKeys(letters, (key) => {
    if (current === null) return;
    const place = items.indexOf(current);
    if (key === 'next' || key === 'previous') return go(items[place + (key === 'next' ? 1 : -1)], true);
    const main = key === 'accept' ? actsOf(current)[0] ?? key : key;
    void act(main, chosen.has(current.key) ? items.filter((item) => item.kind === current.kind && chosen.has(item.key)) : [current]);
  });
  const choose = (keys: readonly string[], on: boolean): void => setChosen(new Set(on ? [...chosen, ...keys] : [...chosen].filter((key) => !keys.includes(key))));

  return (
    <section className="review" aria-labelledby="review-title" ref={list}>
      <h2 id="review-title" className="story-title">To review</h2>
      {items.length === 0 ? (
        <div className="review-none">
          <p><strong>Nothing is left to review.</strong></p>
          <button type="button" className="button button-main" onClick={onTake}>Take it away</button>
        </div>
      ) : (
        <p className="review-facts">
          {counted(items.length, 'question')} about these articles. All that you answer can be undone.
          {letters && <span className="review-keys"> <kbd>j</kbd> <kbd>k</kbd> go on and back, <kbd>a</kbd> takes what is offered, <kbd>m</kbd> merges, <kbd>h</kbd> hides, <kbd>s</kbd> skips.</span>}
        </p>
      )}
      {groups.map((group) => (
        <ReviewGroup key={group.kind} {...group} selected={selected} current={current?.key ?? null} chosen={chosen} letters={letters} refused={refused} draftOf={draft}
          onDraft={(item, change) => { setDrafts(new Map([...drafts, [item.key, { ...draft(item), ...change }]])); setRefused(null); }}
          onChoose={choose} onAct={(doing, those) => void act(doing, those)} onCurrent={setAt} />
      ))}
      {review.skipped > 0 && <p className="review-facts">{counted(review.skipped, 'question')} skipped. <button type="button" className="link" onClick={review.onAgain}>Look at {review.skipped === 1 ? 'it' : 'them'} again</button></p>}
    </section>
  );
}
