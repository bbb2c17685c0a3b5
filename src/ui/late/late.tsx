import { createElement, useEffect, useState, type ComponentType, type ReactNode } from 'react';

/** A component that comes as a chunk of its own. */
export interface Late<Props> {
  readonly fetch: () => Promise<ComponentType<Props>>;
  /** The component once it is here; null: not yet. It is fetched when it is `wanted`. */
  readonly use: (wanted?: boolean) => ComponentType<Props> | 'failed' | null;
}

/**
 * The one way in which components come later. Not React.lazy: Suspense holds a reveal back for up to 300 ms after the fallback has shown, and what is here already is
 * drawn with all the rest.
 */
export function late<Props>(load: () => Promise<ComponentType<Props>>): Late<Props> {
  let here: ComponentType<Props> | null = null;
  const fetch = async (): Promise<ComponentType<Props>> => (here = await load());
  return {
    fetch,
    use: function useLate(wanted = true) {
      const [found, setFound] = useState<{ readonly component: ComponentType<Props> | 'failed' } | null>(() => (here === null ? null : { component: here }));
      useEffect(() => {
        if (found !== null || !wanted) return undefined;
        let waiting = true;
        fetch().then((component) => waiting && setFound({ component }), () => waiting && setFound({ component: 'failed' }));
        return () => {
          waiting = false;
        };
      }, [found, wanted]);
      return found?.component ?? null;
    },
  };
}

/** What is said in the place of a part that could not be fetched, if nothing better is known of it. */
const SORRY = 'A part of the page could not be fetched.';

const Sorry = ({ children }: { readonly children: string }) => <p className="notice">{children} Load the page again.</p>;

/** A late component in its place: `waiting` until it is here, `sorry` when it could not be fetched. */
export function latePlace<Props extends object>({ use }: Late<Props>, sorry = SORRY, waiting: string | null = null): ComponentType<Props> {
  return function LatePlace(props) {
    const part = use();
    if (part === 'failed') return <Sorry>{sorry}</Sorry>;
    if (part !== null) return createElement(part, props);
    return waiting === null ? null : <p className="pane-wait">{waiting}</p>;
  };
}

export interface LateAboveProps<Props> {
  /** Null: there is nothing to show. */
  readonly show: Props | null;
  /** What stands below. */
  readonly children: ReactNode;
}

/** A late component over others. What is to stand below it at first comes with it, not before: it would be pushed down under a finger. */
export function lateAbove<Props extends object>({ use }: Late<Props>): ComponentType<LateAboveProps<Props>> {
  return function LateAbove({ show, children }) {
    const part = use(show !== null);
    // What stands already stays when there is something to show over it later.
    const [first] = useState(show !== null);
    if (first && part === null) return null;
    return (
      <>
        {show !== null && part === 'failed' && <Sorry>{SORRY}</Sorry>}
        {show !== null && part !== null && part !== 'failed' && createElement(part, show)}
        {children}
      </>
    );
  };
}
