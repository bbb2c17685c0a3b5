/**
 * `npm run train -- TRAIN.conllu[.gz]… [--dev DEV.conllu[.gz]] [--out FILE]`: learns the model of syntax from treebanks in
 * CoNLL-U, prints how good it is on the part named with --dev, and writes it. The same treebanks give the same bytes.
 * `--only-parser` keeps the words and the tags of the model, and learns anew only what hangs on what; `--score` learns nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { formsOf, plainToken, type Forms } from '../src/core/syntax/form.ts';
import { readModel, readModelData, writeModel, type SyntaxModelData } from '../src/core/syntax/model.ts';
import { syntaxOf } from '../src/core/syntax/syntax.ts';
import { OUTSIDE } from '../src/core/syntax/tag.ts';
import { unitsOf } from '../src/core/syntax/unit.ts';
import { weightsOf } from '../src/core/syntax/weights.ts';
import { wordsOf, wordTable } from '../src/core/syntax/word-table.ts';
import { learnedTags, readConllu, type TreebankSentence } from './conllu.ts';
import { headlinesOf } from './headlines.ts';
import { jackknifedTags } from './jackknife.ts';
import { scoreFrames } from './score-frames.ts';
import { scoreTags } from './score.ts';
import { PARSER, trainParser } from './train-parser.ts';
import { TAGGER, trainTagger } from './train-tagger.ts';
import { LABELS, unitTreeOf } from './unit-tree.ts';
import { ambiguitiesOf, nounsAndVerbs, readGeneralWords, withAmbiguities } from './words.ts';

type Tagging = Pick<SyntaxModelData, 'words' | 'tags' | 'tagging'>;
type Parsing = Pick<SyntaxModelData, 'labels' | 'moving' | 'labelling'>;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { dev: { type: 'string', multiple: true, default: [] }, out: { type: 'string', default: 'src/model/english.gz' }, 'only-parser': { type: 'boolean', default: false }, score: { type: 'boolean', default: false } },
});

const read = (files: readonly string[]): readonly TreebankSentence[] => files.flatMap((file) => {
  const bytes = readFileSync(file);
  return readConllu((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
});

function learnTagging(sentences: readonly TreebankSentence[]): Tagging {
  const general = readGeneralWords();
  const words = wordsOf(withAmbiguities(general, ambiguitiesOf(sentences)));
  const tags = [...new Set(sentences.flatMap(learnedTags))].sort();
  const headlines = headlinesOf(sentences, nounsAndVerbs(general));
  console.log(`${headlines.length} headlines made of them.`);
  const tagging = weightsOf(trainTagger(sentences, headlines, tags, formsOf(wordTable(words)), TAGGER));
  console.log(`${tags.length} tags, ${tagging.keys.length} features, ${tagging.weights.length} weights; ${words.clusters.length} words.`);
  return { words, tags, tagging };
}

function learnParsing(sentences: readonly TreebankSentence[], tags: readonly string[], formOf: Forms): Parsing {
  const tagged = jackknifedTags(sentences, tags, formOf, TAGGER);
  const none = formOf(OUTSIDE);
  const trees = sentences.map((sentence, at) => {
    const units = unitsOf(sentence.forms, sentence.forms.map(plainToken), tagged[at] ?? [], formOf, none);
    return { units, tree: unitTreeOf(sentence, units) };
  });
  const { moving, labelling } = trainParser(trees, PARSER);
  console.log(`${moving.length} features of moves, ${labelling.length} of ${LABELS.length} labels.`);
  return { labels: LABELS, moving: weightsOf(moving), labelling: weightsOf(labelling) };
}

function learn(): void {
  const sentences = read(positionals);
  if (sentences.length === 0) throw new Error('Name at least one treebank: npm run train -- train.conllu.gz --dev dev.conllu.gz');
  console.log(`${sentences.length} sentences to learn from.`);
  const { words, tags, tagging } = values['only-parser'] ? readModelData(gunzipSync(readFileSync(values.out))) : learnTagging(sentences);
  const model = writeModel({ words, tags, tagging, ...learnParsing(sentences, tags, formsOf(wordTable(words))) });
  const packed = gzipSync(model, { level: 9 });
  writeFileSync(values.out, packed);
  console.log(`${values.out}: ${packed.length} bytes, ${model.length} unpacked.`);
}

if (!values.score) learn();
const dev = read(values.dev);
if (dev.length > 0) {
  const syntax = syntaxOf(readModel(gunzipSync(readFileSync(values.out))));
  console.log(scoreTags(syntax, dev));
  console.log(`\nFrames, tags as the treebank has them:\n${scoreFrames(dev, syntax, true)}\n\nFrames, tags as the model gives them:\n${scoreFrames(dev, syntax, false)}`);
}
