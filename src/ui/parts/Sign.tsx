const SHAPES = {
  left: 'M13 8H3m4.5-4.5L3 8l4.5 4.5',
  right: 'M3 8h10M8.5 3.5 13 8l-4.5 4.5',
  close: 'M4 4l8 8m0-8-8 8',
  open: 'M4 6l4 4 4-4',
} as const;

/** An arrow or a cross, drawn: the letters that are served with the page have none, and not every machine has. */
export function Sign({ of }: { readonly of: keyof typeof SHAPES }) {
  return <svg className="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path d={SHAPES[of]} fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" /></svg>;
}
