import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framesOf } from './frame.ts';
import { readModel } from './model.ts';
import { readSyntax } from './read-syntax.ts';
import { syntaxOf } from './syntax.ts';
import { frameLine } from './testing/frame-line.ts';

const syntax = syntaxOf(readModel(gunzipSync(readFileSync('src/model/english.gz'))));
const linesOf = (text: string): readonly string[] => readSyntax(text, syntax).flatMap(({ tokens, frames }) => frames.map((frame) => frameLine(frame, tokens.map((token) => token.text))));

/** One construction a row. */
const sentences: readonly (readonly [sentence: string, frames: readonly string[]])[] = [
  ['The ferry sank on Tuesday.', ['sank past S[The ferry] on[Tuesday]']],
  ['The mayor quickly opened the new bridge near the harbour.', ['opened past S[The mayor] O[the new bridge] near[the harbour]']],
  ['The company gave the crew a week.', ['gave past S[The company] O[a week] I[the crew]']],
  ['The bridge was opened by the mayor.', ['opened past passive S[The bridge] by[the mayor]']],
  ['The harbour has been closed since Monday.', ['closed present perfect passive S[The harbour] since[Monday]']],
  ['Crews are still searching the river.', ['searching present progressive S[Crews] O[the river]']],
  ['The ferry did not sink.', ['sink past not S[The ferry]']],
  ['The mayor never opened the bridge.', ['opened past not S[The mayor] O[the bridge]']],
  ['The ferry might have hit a rock.', ['hit present perfect might S[The ferry] O[a rock]']],
  ['The council will sell the old mill next year.', ['sell future S[The council] O[the old mill] [next year]']],
  ['The mill is old.', ['old present S[The mill]']],
  ['Mrs Pell was the mayor of Orrin.', ['mayor past S[Mrs Pell]']],
  ['The ferry is in the harbour.', ['harbour present S[The ferry] in[the harbour]']],
  ['There was a fire in the mill.', ['was past S[a fire] in[the mill]']],
  ['The crew is back.', ['back present S[The crew]']],
  ['Firefighters put out the blaze.', ['put out present S[Firefighters] O[the blaze]']],
  ['The mayor left and the crew stayed.', ['left past S[The mayor]', 'stayed past S[the crew] < conjunct and left']],
  ['The mayor and the council opened the bridge.', ['opened past S[The mayor and the council] O[the bridge]']],
  ['The guards, the mayor and the council left the hall.', ['left past S[The guards , the mayor and the council] O[the hall]']],
  ['The mayor wrote and signed a letter.', ['wrote past S[The mayor] O[a letter]', 'signed past S[The mayor shared] O[a letter shared] < conjunct and wrote']],
  ['The ferry left, the crew stayed.', ['left past S[The ferry]', 'stayed past S[the crew] < beside left']],
  ['The mayor said the ferry had left.', ['said past S[The mayor]', 'left past perfect S[the ferry] < complement said']],
  ['The mayor said that the ferry was old.', ['said past S[The mayor]', 'old past S[the ferry] < complement that said']],
  ['The mayor told the crew that the ferry was old.', ['told past S[The mayor] I[the crew]', 'old past S[the ferry] < complement that told']],
  ['"The ferry was old," said the mayor.', ['old past S[The ferry]', 'said past S[the mayor] < beside old']],
  ['"The ferry was old," the mayor said.', ['old past S[The ferry]', 'said past S[the mayor] < beside old']],
  ['The ferry, the mayor said, was old.', ['old past S[The ferry]', 'said past S[the mayor] < beside old']],
  ['The ferry that left was old.', ['old past S[The ferry]', 'left past S[that] < relative ferry']],
  ['The ferry which the company bought was old.', ['old past S[The ferry]', 'bought past S[the company] O[which] < relative ferry']],
  ['The ferry the company bought was old.', ['old past S[The ferry]', 'bought past S[the company] < relative ferry']],
  ['The crew who sailed the ferry left Orrin.', ['left past S[The crew] O[Orrin]', 'sailed past S[who] O[the ferry] < relative crew']],
  ['The town in which he lived was small.', ['small past S[The town]', 'lived past S[he] in[which] < relative town']],
  ['The town he came from was small.', ['small past S[The town]', 'came past S[he] < relative town']],
  ['The ferry built by Pell was old.', ['old past S[The ferry]', 'built passive S[The ferry controlled] by[Pell] < noun ferry']],
  ['The ferry carrying the workers was old.', ['old past S[The ferry]', 'carrying S[The ferry controlled] O[the workers] < noun ferry']],
  ['The council has a plan to sell the mill.', ['has present S[The council] O[a plan]', 'sell O[the mill] < noun plan']],
  ['The council wants to sell the mill.', ['wants present S[The council]', 'sell S[The council controlled] O[the mill] < controlled wants']],
  ['The mayor asked the crew to leave.', ['asked past S[The mayor] I[the crew]', 'leave S[the crew controlled] < controlled asked']],
  ['The ferry kept moving.', ['kept past S[The ferry]', 'moving S[The ferry controlled] < controlled kept']],
  ['The crew came to help the workers.', ['came past S[The crew]', 'help S[The crew controlled] O[the workers] < adverbial came']],
  ['When the ferry left, the crew stayed.', ['stayed past S[the crew]', 'left past S[the ferry] < adverbial When stayed']],
  ['The crew stayed after the ferry left.', ['stayed past S[The crew]', 'left past S[the ferry] < adverbial after stayed']],
  ['If it rains, the mayor will close the bridge.', ['close future S[the mayor] O[the bridge]', 'rains present S[it] < adverbial If close']],
  ['After leaving the harbour, the ferry hit a rock.', ['hit past S[the ferry] O[a rock]', 'leaving S[the ferry controlled] O[the harbour] < adverbial After hit']],
  ['The ferry hit a rock, killing two workers.', ['hit past S[The ferry] O[a rock]', 'killing S[The ferry controlled] O[two workers] < adverbial hit']],
  ['Leaving the harbour was hard.', ['hard past S[Leaving]', 'Leaving O[the harbour] < subject hard']],
  ['It is clear that the ferry was old.', ['clear present S[was old]', 'old past S[the ferry] < complement that clear']],
  ['It took a week to find the ferry.', ['took past S[to find] O[a week]', 'find O[the ferry] < controlled took']],
  ['What he said was wrong.', ['said past S[he] O[What] < subject wrong', 'wrong past S[What]']],
  ['The crew took what they found.', ['took past S[The crew] O[what]', 'found past S[they] < relative what']],
  ['Here is what they found.', ['Here present S[what]', 'found past S[they] < relative what']],
  ['Did the mayor open the bridge?', ['open past S[the mayor] O[the bridge]']],
  ['Who opened the bridge?', ['opened past S[Who] O[the bridge]']],
  ['Where is the ferry?', ['Where present S[the ferry]']],
  ['The mayor, a former sailor, opened the bridge.', ['opened past S[The mayor] O[the bridge]']],
  ['The mayor (who was late) opened the bridge.', ['opened past S[The mayor] O[the bridge]', 'late past S[who]']],
  ['Last week the council sold the mill.', ['sold past S[the council] O[the mill] [Last week]']],
  ['Mrs Pell became mayor in May.', ['became past S[Mrs Pell] =[mayor] in[May]']],
  ['Also killed was a guard.', ['killed past passive S[a guard]']],
  ['Ferry raised near Orrin', ['raised passive S[Ferry] near[Orrin]']],
  ['Mayor opens bridge', ['opens present S[Mayor] O[bridge]']],
  ['Three killed in mill fire', ['killed passive S[Three] in[mill fire]']],
  ['The council decided not to sell the mill.', ['decided past S[The council]', 'sell not S[The council controlled] O[the mill] < controlled decided']],
  ['The fact that the ferry was old did not surprise the crew.', ['surprise past not S[The fact] O[the crew]', 'old past S[the ferry] < noun that fact']],
  ['The mayor said she knew the owner wanted to sell it.', ['said past S[The mayor]', 'knew past S[she] < complement said', 'wanted past S[the owner] < complement knew', 'sell S[the owner controlled] O[it] < controlled wanted']],
  ['Close the bridge.', ['Close O[the bridge]']],
  ['Update: the ferry has left.', ['left present perfect S[the ferry]']],
  ['A quiet town by the sea', []],
];

/** Sentences whose tags are given, as the model's are wrong or may become so. */
const tagged: readonly (readonly [sentence: string, frames: readonly string[]])[] = [
  ['The/DT ferry/NN hit/VBD a/DT rock/NN and/CC sank/VBD', ['hit past S[The ferry] O[a rock]', 'sank past S[The ferry shared] < conjunct and hit']],
  ['The/DT crew/NN stayed/VBD after/IN the/DT ferry/NN left/VBD', ['stayed past S[The crew]', 'left past S[the ferry] < adverbial after stayed']],
  ['The/DT ferry/NN that/IN-SCONJ left/VBD was/VBD-AUX old/JJ', ['old past S[The ferry]', 'left past S[that] < relative ferry']],
  ['The/DT mayor/NN said/VBD that/WDT the/DT ferry/NN left/VBD', ['said past S[The mayor]', 'left past S[the ferry] < complement that said']],
  ['The/DT mayor/NN opened/VBN the/DT bridge/NN', ['opened past S[The mayor] O[the bridge]']],
  ['The/DT mayor/NN let/VBD the/DT crew/NN leave/VB', ['let past S[The mayor] O[the crew]', 'leave S[the crew controlled] < controlled let']],
  ['With/IN-SCONJ rain/NN falling/VBG ,/, the/DT ferry/NN left/VBD', ['left past S[the ferry]', 'falling S[rain] < adverbial With left']],
  ['And/CC the/DT ferry/NN that/WDT left/VBD was/VBD-AUX old/JJ', ['old past S[the ferry]', 'left past S[that] < relative ferry']],
  ['It/PRP rained/VBD and/CC the/DT ferry/NN that/WDT left/VBD was/VBD-AUX old/JJ', ['rained past S[It]', 'left past S[that] < relative ferry', 'old past S[the ferry] < conjunct rained']],
];

describe('framesOf', () => {
  it.each(sentences)('%s', (sentence, frames) => { expect(linesOf(sentence)).toEqual(frames); });

  it.each(tagged)('%s', (sentence, frames) => {
    const pairs = sentence.split(' ').map((pair) => pair.split('/'));
    const tokens = pairs.map(([token]) => token ?? '');
    expect(framesOf(tokens, pairs.map(([, tag]) => tag ?? '')).map((frame) => frameLine(frame, tokens))).toEqual(frames);
  });

  it.each(['', '.', ', , ,', '( ( )', 'to to to', 'and', 'that which who', '\u0000', '🚢 🚢'])('answers for %j', (text) => { expect(linesOf(text)).toBeInstanceOf(Array); });
});

const TAGS = ['NN', 'NNP', 'DT', 'IN', 'IN-SCONJ', 'VBD', 'VBN', 'VBG', 'VB', 'VBD-AUX', 'MD-AUX', 'TO', 'WDT', 'WP', 'WRB', 'CC', ',', '.', ':', '-LRB-', '-RRB-', 'PRP', 'JJ', 'RB', 'RP', 'EX', 'POS', 'HYPH', 'CD', '$', '``', 'no tag'];
const WORDS = ['the', 'ferry', 'said', 'that', 'of', 'what', 'is', 'and', 'it', 'by', 'for', 'after', 'told', 'never', 'constructor'];
const token = fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...TAGS));

describe('whatever the tags are', () => {
  it('each part lies within the sentence, with its head inside', () => {
    fc.assert(fc.property(fc.array(token, { maxLength: 60 }), (pairs) => {
      const frames = framesOf(pairs.map(([word]) => word), pairs.map(([, tag]) => tag));
      for (const { predicate, verb, parent, subject, object, indirectObject, attribute, agent, obliques } of frames) {
        for (const at of [predicate, verb, parent ?? 0]) expect(at >= 0 && at < pairs.length).toBe(true);
        for (const part of [subject, object, indirectObject, attribute, agent, ...obliques]) {
          if (part !== null) expect([part.start >= 0, part.start <= part.head, part.head < part.end, part.end <= pairs.length]).toEqual([true, true, true, true]);
        }
      }
    }), { numRuns: 2000 });
  });

  it('two parts of a sentence lie apart or one within the other', () => {
    fc.assert(fc.property(fc.array(token, { maxLength: 40 }), (pairs) => {
      const parts = framesOf(pairs.map(([word]) => word), pairs.map(([, tag]) => tag)).flatMap(({ subject, subjectFrom, object, indirectObject, attribute, agent, obliques }) => [subjectFrom === 'own' ? subject : null, object, indirectObject, attribute, agent, ...obliques]).filter((part) => part !== null);
      for (const a of parts) for (const b of parts) {
        const apart = a.end <= b.start || b.end <= a.start;
        const within = (a.start >= b.start && a.end <= b.end) || (b.start >= a.start && b.end <= a.end);
        expect(apart || within).toBe(true);
      }
    }), { numRuns: 2000 });
  });
});

describe('the steps grow with the length', () => {
  /** How often a tag is looked at. */
  function steps(pairs: readonly (readonly [string, string])[]): number {
    let count = 0;
    const tags = new Proxy(pairs.map(([, tag]) => tag), { get: (target, key, self): unknown => {
      count += 1;
      return Reflect.get(target, key, self);
    } });
    framesOf(pairs.map(([word]) => word), tags);
    return count;
  }
  const patterns: readonly string[] = [
    'the/DT ferry/NN left/VBD', 'that/IN-SCONJ', 'said/VBD the/DT mayor/NN', 'who/WP', 'the/DT ferry/NN that/WDT', 'of/IN ferry/NN', '(/-LRB-', 'a/NN (/-LRB-', '(/-LRB- left/VBD )/-RRB-', 'to/TO be/VB-AUX', 'old/JJ', 'old/JJ ,/,',
    'very/RB', 'and/CC', 'ferry/NN ,/,', 'ferry/NN and/CC', 'in/IN', 'left/VBN', 'leaving/VBG', 'is/VBZ-AUX', '-/HYPH ferry/NN', 'mayor/NN \'s/POS', 'wrote/VBD and/CC', 'what/WP he/PRP wants/VBZ', './.', 'if/IN-SCONJ it/PRP rains/VBZ ,/,',
  ];

  it.each(patterns)('%s', (pattern) => {
    const unit = pattern.split(' ').map((pair): readonly [string, string] => [pair.slice(0, pair.indexOf('/')), pair.slice(pair.indexOf('/') + 1)]);
    const times = (count: number): readonly (readonly [string, string])[] => Array.from({ length: count }, () => unit).flat();
    expect(steps(times(2000))).toBeLessThan(steps(times(500)) * 4.2);
  });
});
