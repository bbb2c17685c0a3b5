// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Article, TimelineEvent } from '../../core/index.ts';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { useSpokenEvent } from './use-spoken-event.ts';

afterEach(cleanup);

it('says where one is on the way into an article and back, and the event from event to event in it', () => {
  const [one, other] = [SAMPLE.events[0]!, SAMPLE.events[1]!];
  const article = { ...SAMPLE.articles.find(({ published }) => published.date !== null)!, title: 'The weir is mended' };
  const initialProps: { at: TimelineEvent | null; read: Article | null } = { at: one, read: null };
  const { result, rerender } = renderHook(({ at, read }: typeof initialProps) => useSpokenEvent(at, SAMPLE, read), { initialProps });
  const ofEvent = result.current;
  expect(ofEvent).toContain(one.title);
  rerender({ at: one, read: article });
  expect(result.current).toMatch(/^The weir is mended\. \d+ \w+ \d{4}\.$/);
  rerender({ at: other, read: article });
  expect(result.current).toContain(other.title);
  rerender({ at: one, read: null });
  expect(result.current).toBe(ofEvent);
  rerender({ at: null, read: article });
  expect(result.current).toContain('The weir is mended');
});
