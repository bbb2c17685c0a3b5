import { useId } from 'react';
import type { EventId } from '../../core/index.ts';
import { countText } from '../words/count-text.ts';
import { actsOf, type Act, type Draft } from './corrections.ts';
import { ItemBody } from './ItemBody.tsx';
import type { ReviewItem, ReviewKind } from './items.ts';
import { actWords, actWordsOfAll, KEY_OF, KINDS } from './words.ts';

interface ReviewGroupProps {
  readonly kind: ReviewKind;
  readonly items: readonly ReviewItem[];
  /** The event that is open. */
  readonly selected: EventId | null;
  /** The key of the item to which keys are meant; null: there is none. */
  readonly current: string | null;
  readonly chosen: ReadonlySet<string>;
  readonly letters: boolean;
  /** Why an item could not be taken; null: nothing was refused. */
  readonly refused: { readonly key: string; readonly reason: string } | null;
  readonly draftOf: (item: ReviewItem) => Draft;
  readonly onDraft: (item: ReviewItem, change: Partial<Draft>) => void;
  readonly onChoose: (keys: readonly string[], on: boolean) => void;
  readonly onAct: (act: Act, items: readonly ReviewItem[]) => void;
  readonly onCurrent: (key: string) => void;
}

/** All questions of one kind, with what can be answered to several at once. */
export function ReviewGroup({ kind, items, selected, current, chosen, letters, refused, draftOf, onDraft, onChoose, onAct, onCurrent }: ReviewGroupProps) {
  const id = useId();
  const some = items.filter(({ key }) => chosen.has(key));
  const acts = items[0] === undefined ? [] : actsOf(items[0]);
  return (
    <section className="review-group" aria-labelledby={id}>
      <header className="review-head">
        <h3 id={id}>{KINDS[kind].title} <span className="review-count">{countText(items.length)}</span></h3>
        <p>{KINDS[kind].why}</p>
        {items.length > 1 && (
          <div className="review-several" role="group" aria-label={`Several at once: ${KINDS[kind].title}`}>
            <label className="check"><input type="checkbox" checked={some.length === items.length} onChange={(change) => onChoose(items.map(({ key }) => key), change.target.checked)} /><span>All {countText(items.length)}</span></label>
            {some.length > 0 && acts.map((act) => <button key={act} type="button" className="button" onClick={() => onAct(act, some)}>{actWordsOfAll(act, kind, some.length)}</button>)}
          </div>
        )}
      </header>
      <ul>
        {items.map((item, at) => (
          <li key={item.key} className="review-item" data-item={item.key} data-current={item.key === current || undefined} tabIndex={-1} aria-labelledby={`${id}-${at}`} onFocus={() => onCurrent(item.key)}>
            <form onSubmit={(submitted) => { submitted.preventDefault(); onAct(acts[0] ?? 'accept', [item]); }}>
              {items.length > 1 && <label className="review-tick"><input type="checkbox" checked={chosen.has(item.key)} aria-labelledby={`${id}-${at}`} onChange={(change) => onChoose([item.key], change.target.checked)} /></label>}
              <div className="review-body">
                <ItemBody item={item} selected={selected} id={`${id}-${at}`} draft={draftOf(item)} others={items.length - 1} onDraft={(change) => onDraft(item, change)} />
                {refused?.key === item.key && <p role="alert" className="review-refused">{refused.reason}</p>}
              </div>
              <div className="review-acts">
                {acts.map((act, place) => (
                  <button key={act} type={place === 0 ? 'submit' : 'button'} className={place === 0 ? 'button button-main' : 'button'} {...(place === 0 ? {} : { onClick: () => onAct(act, [item]) })}>
                    {actWords(act, kind)}{letters && <kbd aria-hidden="true">{KEY_OF[act]}</kbd>}
                  </button>
                ))}
              </div>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
