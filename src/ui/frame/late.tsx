import { createElement, useEffect, useState, type ComponentType } from 'react';

/** A component that comes as a chunk of its own. */
export interface Late<Props> {
  readonly fetch: () => Promise<ComponentType<Props>>;
  /** The component once it is here; null: not yet. */
  readonly use: () => ComponentType<Props> | 'failed' | null;
}

/**
 * Not React.lazy: Suspense holds a reveal back for up to 300 ms after the fallback has shown, and what is here already is
 * drawn with all the rest.
 */
export function late<Props>(load: () => Promise<ComponentType<Props>>): Late<Props> {
  let here: ComponentType<Props> | null = null;
  const fetch = async (): Promise<ComponentType<Props>> => (here = await load());
  return {
    fetch,
    use: function useLate() {
      const [found, setFound] = useState<{ readonly component: ComponentType<Props> | 'failed' } | null>(() => (here === null ? null : { component: here }));
      useEffect(() => {
        if (found !== null) return undefined;
        let wanted = true;
        fetch().then((component) => wanted && setFound({ component }), () => wanted && setFound({ component: 'failed' }));
        return () => {
          wanted = false;
        };
      }, [found]);
      return found?.component ?? null;
    },
  };
}

/** A late component in its place: nothing until it is here, `sorry` when it could not be fetched. */
export function latePlace<Props extends object>({ use }: Late<Props>, sorry: string): ComponentType<Props> {
  return function LatePlace(props) {
    const part = use();
    if (part === 'failed') return <p className="notice">{sorry} Load the page again.</p>;
    return part === null ? null : createElement(part, props);
  };
}
