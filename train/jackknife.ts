import { classifierOf } from '../src/core/syntax/classifier.ts';
import { weightsOf } from '../src/core/syntax/weights.ts';
import type { Forms } from '../src/core/syntax/form.ts';
import { taggerOf } from '../src/core/syntax/tag.ts';
import type { TreebankSentence } from './conllu.ts';
import { trainTagger, type TaggerTraining } from './train-tagger.ts';

/** The sentences are tagged in so many parts. */
const PARTS = 5;
/** A tagger of fewer rounds errs a little more, and takes half the time. */
const ROUNDS = 4;

/**
 * The tags of the sentences as a tagger gives them that was trained without their documents: what is trained on tags has to meet
 * the errors that it will meet at work.
 */
export function jackknifedTags(sentences: readonly TreebankSentence[], tags: readonly string[], formOf: Forms, training: TaggerTraining): readonly (readonly string[])[] {
  const documents = [...new Set(sentences.map(({ document }) => document))];
  const partOf = new Map(documents.map((document, at) => [document, at % PARTS]));
  const isIn = ({ document }: TreebankSentence, part: number): boolean => partOf.get(document) === part;
  const answer: (readonly string[])[] = sentences.map(() => []);
  for (let part = 0; part < PARTS; part += 1) {
    const rows = trainTagger(sentences.filter((sentence) => !isIn(sentence, part)), [], tags, formOf, { ...training, rounds: ROUNDS });
    const tagger = taggerOf(tags, classifierOf(tags.length, weightsOf(rows)), formOf);
    sentences.forEach((sentence, at) => {
      if (isIn(sentence, part)) answer[at] = Array.from(tagger.tag(sentence.forms, false), (tag) => tags[tag] ?? '');
    });
  }
  return answer;
}
