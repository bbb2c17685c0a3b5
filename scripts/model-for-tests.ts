import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { installModel } from '../src/core/syntax/installed.ts';

/** Before the tests of a file: they may read articles. */
installModel(() => gunzipSync(readFileSync('src/model/english.gz')));
