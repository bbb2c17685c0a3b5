import fc from 'fast-check';

/** Of U+D800 to U+DFFF, which are no characters by themselves. */
const [surrogates, behind] = [0xd800, 0xe000];

/**
 * Any character of Unicode, each as often as another: fast-check's unit `binary`, which takes two seconds of the processor to make a
 * table of all of them.
 */
const anyCharacter = fc.noBias(fc.nat(0x10ffff - (behind - surrogates))).map(
  (at) => String.fromCodePoint(at < surrogates ? at : at + behind - surrogates),
  (character) => {
    const point = typeof character === 'string' ? character.codePointAt(0) ?? -1 : -1;
    if (point < 0 || String.fromCodePoint(point) !== character || (point >= surrogates && point < behind)) throw new Error('It is no character.');
    return point < surrogates ? point : point - (behind - surrogates);
  },
);

/** Text of any characters. */
export const anyText = (constraints: Omit<fc.StringConstraints, 'unit'> = {}): fc.Arbitrary<string> => fc.string({ ...constraints, unit: anyCharacter });
