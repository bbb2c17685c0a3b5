/**
 * `npm run train -- TRAIN.conllu[.gz]… [--dev DEV.conllu[.gz]] [--out FILE]`: learns the model of syntax from treebanks in
 * CoNLL-U, prints how good it is on the part named with --dev, and writes it. The same treebanks give the same bytes.
 * `--only-uses` keeps the model and learns anew only what verbs take behind them (src/core/syntax/verb-uses.ts).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { formsOf } from '../src/core/syntax/form.ts';
import { readModel, writeModel } from '../src/core/syntax/model.ts';
import { syntaxOf } from '../src/core/syntax/syntax.ts';
import { wordTable } from '../src/core/syntax/word-table.ts';
import { learnedTags, readConllu, type TreebankSentence } from './conllu.ts';
import { headlinesOf } from './headlines.ts';
import { scoreFrames } from './score-frames.ts';
import { scoreTags } from './score.ts';
import { TAGGER, trainTagger } from './train-tagger.ts';
import { writeVerbUses } from './verb-uses.ts';
import { ambiguitiesOf, nounsAndVerbs, readGeneralWords, withAmbiguities } from './words.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { dev: { type: 'string', multiple: true, default: [] }, out: { type: 'string', default: 'src/model/english.gz' }, uses: { type: 'string', default: 'src/core/syntax/verb-uses.ts' }, 'only-uses': { type: 'boolean', default: false } },
});

const read = (files: readonly string[]): readonly TreebankSentence[] => files.flatMap((file) => {
  const bytes = readFileSync(file);
  return readConllu((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
});

const sentences = read(positionals);
if (sentences.length === 0) throw new Error('Name at least one treebank: npm run train -- train.conllu.gz --dev dev.conllu.gz');
console.log(`${sentences.length} sentences to learn from.`);
writeFileSync(values.uses, writeVerbUses(sentences));

function learnModel(): Uint8Array {
  const general = readGeneralWords();
  const words = withAmbiguities(general, ambiguitiesOf(sentences));
  const formOf = formsOf(wordTable(words));
  const tags = [...new Set(sentences.flatMap(learnedTags))].sort();
  const headlines = headlinesOf(sentences, nounsAndVerbs(general));
  console.log(`${headlines.length} headlines made of them.`);
  const tagging = trainTagger(sentences, headlines, tags, formOf, TAGGER);
  console.log(`${tags.length} tags, ${tagging.length} features, ${tagging.reduce((sum, { weights }) => sum + weights.length, 0)} weights; ${words.length} words.`);
  const model = writeModel({ words, tags, tagging });
  const packed = gzipSync(model, { level: 9 });
  writeFileSync(values.out, packed);
  console.log(`${values.out}: ${packed.length} bytes, ${model.length} unpacked.`);
  return model;
}

const model = values['only-uses'] ? gunzipSync(readFileSync(values.out)) : learnModel();
const dev = read(values.dev);
if (dev.length > 0) {
  const syntax = syntaxOf(readModel(model));
  console.log(scoreTags(syntax, dev));
  console.log(`\nFrames, tags as the treebank has them:\n${scoreFrames(dev, null)}\n\nFrames, tags as the model gives them:\n${scoreFrames(dev, syntax.tag)}`);
}
