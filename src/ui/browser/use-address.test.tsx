// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useAddress } from './use-address.ts';

const open = (query: string) => renderHook(({ query: now }) => useAddress(now, '', vi.fn()), { initialProps: { query } });

afterEach(cleanup);
beforeEach(() => history.replaceState(null, '', '/'));

describe('useAddress', () => {
  it('keeps the address in step', () => {
    const { rerender } = open('?q=mill');
    expect(location.search).toBe('?q=mill');
    rerender({ query: '?q=bridge' });
    expect(location.search).toBe('?q=bridge');
  });

  it('takes the place of a collection that is not there, as it opens', () => {
    history.replaceState(null, '', '?collection=gone');
    open('');
    expect(location.search).toBe('');
  });

  it('leaves the address of another collection alone that has opened meanwhile', () => {
    const { rerender } = open('?q=mill');
    history.pushState(null, '', '?collection=my-articles');
    rerender({ query: '?q=bridge' });
    expect(location.search).toBe('?collection=my-articles');
  });
});
