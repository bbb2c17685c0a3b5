import { analyse } from './analyse.ts';
import { assembleTimeline } from './assemble.ts';
import { build } from './build.ts';
import type { Command } from './command.ts';
import { evaluateEvents } from './evaluate-events.ts';
import { evaluateTimex } from './evaluate-timex.ts';
import { exportTimeline } from './export.ts';
import { site } from './site.ts';
import { syntax } from './syntax.ts';
import { timex } from './timex.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [build, exportTimeline, site, analyse, assembleTimeline, timex, syntax, evaluateTimex, evaluateEvents];
