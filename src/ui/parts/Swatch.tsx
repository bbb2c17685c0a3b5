import { colourOf, shapeOf, type Shape, type SourceEntry } from '../model/sources.ts';

const PATHS: Readonly<Record<Shape, string>> = {
  disc: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1z',
  square: 'M1.5 1.5h9v9h-9z',
  diamond: 'M6 .5 11.5 6 6 11.5.5 6z',
  triangle: 'M6 1l5.5 10H.5z',
};

/** A source's colour and shape. Always stands beside its label, so it says nothing to a screen reader. */
export function Swatch({ source }: { readonly source: SourceEntry }) {
  return (
    <svg className="swatch" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <path d={PATHS[shapeOf(source)]} fill={colourOf(source)} />
    </svg>
  );
}
