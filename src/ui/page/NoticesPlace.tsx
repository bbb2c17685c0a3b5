import type { Timeline } from '../../core/index.ts';
import { late, lateAbove } from '../late/late.tsx';

const notices = late(() => import('./Notices.tsx').then((module) => module.Notices));
export const { fetch: fetchNotices } = notices;

/** The notices, over all that they are about. */
export const NoticesPlace = lateAbove(notices);

/** Whether there is anything for the notices, which are not fetched at once without. */
export function isNotable({ diagnostics, articles }: Timeline, unknown: readonly string[] = []): boolean {
  return unknown.length > 0 || diagnostics.length > 0 || articles.some(({ published }) => published.certainty === 'unknown');
}
