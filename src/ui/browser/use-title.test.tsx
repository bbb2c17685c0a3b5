// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { titleOfPage, useTitle } from './use-title.ts';

beforeEach(() => { document.title = 'The flood'; });
afterEach(cleanup);

it('puts what is open before the name of the page, and takes it back', () => {
  const { rerender, unmount } = renderHook(({ open }) => useTitle(open), { initialProps: { open: 'The mill burns down' } });
  expect([document.title, titleOfPage()]).toEqual(['The mill burns down – The flood', 'The flood']);
  rerender({ open: 'The bridge is closed' });
  expect([document.title, titleOfPage()]).toEqual(['The bridge is closed – The flood', 'The flood']);
  unmount();
  expect([document.title, titleOfPage()]).toEqual(['The flood', 'The flood']);
});
