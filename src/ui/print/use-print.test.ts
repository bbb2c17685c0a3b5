// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { MANY_TO_PRINT, usePrint } from './use-print.ts';

afterEach(cleanup);

const told = (type: string) => act(() => { dispatchEvent(new Event(type)); });

it.each([
  ['list', MANY_TO_PRINT, 'list'],
  ['list', MANY_TO_PRINT + 1, 'note'],
  ['event', MANY_TO_PRINT + 1, 'event'],
  ['article', MANY_TO_PRINT + 1, 'article'],
] as const)('the browser’s own command over the %s, of %d events, puts the %s on paper', (usual, passing, paper) => {
  const { result } = renderHook(() => usePrint(usual, passing));
  told('beforeprint');
  expect(result.current.printing).toBe(paper);
  told('afterprint');
  expect(result.current.printing).toBeNull();
});

it('the button prints a list of any length, and only that once', async () => {
  const seen: unknown[] = [];
  const { result } = renderHook(() => usePrint('list', 100_000));
  vi.stubGlobal('print', () => {
    dispatchEvent(new Event('beforeprint'));
    seen.push('printed');
  });
  result.current.print('list');
  await waitFor(() => expect(seen).toEqual(['printed']));
  expect(result.current.printing).toBe('list');
  told('afterprint');
  told('beforeprint');
  expect(result.current.printing).toBe('note');
  vi.unstubAllGlobals();
});
