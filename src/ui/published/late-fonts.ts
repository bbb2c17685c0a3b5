/** Styles that the browser does not apply: the faces of the fonts of a page in one file, which come behind all that is read. */
const FONTS = '#dateline-fonts';

/**
 * Reads the fonts of this page. What is given uses them: at once, so that no line is broken anew a moment after it was drawn.
 */
export async function lateFonts(): Promise<() => void> {
  const sheet = document.querySelector<HTMLStyleElement>(FONTS)?.sheet;
  const rules = [...sheet?.cssRules ?? []].filter((rule) => rule instanceof CSSFontFaceRule);
  const faces = await Promise.all(rules.map(async ({ style }) => {
    const said = (name: string) => style.getPropertyValue(name);
    return new FontFace(said('font-family').replaceAll('"', ''), said('src'), { weight: said('font-weight'), style: said('font-style'), unicodeRange: said('unicode-range') }).load().catch(() => null);
  }));
  return () => faces.forEach((face) => face !== null && document.fonts.add(face));
}
