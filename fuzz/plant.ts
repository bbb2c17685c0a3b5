import { damaged } from './damage.ts';
import { archiveFile } from './forms/archive.ts';
import { datelineFile } from './forms/dateline.ts';
import { feedFile } from './forms/feed.ts';
import { markdownFile } from './forms/markdown.ts';
import { pageFile } from './forms/page.ts';
import { recordsFile } from './forms/records.ts';
import { textFile } from './forms/text.ts';
import type { Luck } from './luck.ts';
import { wholeFile, type Plan } from './plan.ts';

const FORMS = [textFile, markdownFile, pageFile, feedFile, recordsFile, recordsFile, archiveFile, datelineFile];

/** A file of any form; a third of them are damaged anywhere, so that of their parts nothing is promised. */
export function plant(luck: Luck): Plan {
  const plan = luck.one(FORMS)(luck);
  if (!luck.chance(0.33)) return plan;
  return wholeFile(plan.form, { ...plan.file, bytes: damaged(plan.file.bytes, luck) });
}
