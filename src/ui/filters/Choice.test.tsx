// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Choice } from './Choice.tsx';

afterEach(cleanup);

describe('a box to tick', () => {
  it.each([
    [1, 'Harbour, 1 event'],
    [54, 'Harbour, 54 events'],
  ])('is named with its count, in words that any screen reader reads: %i', (count, name) => {
    const { container } = render(<Choice checked count={count} onChange={() => undefined}><span>Harbour</span></Choice>);
    expect(screen.getByRole('checkbox').closest('label')?.textContent).toBe(`${name}${count}`);
    // A name given by an attribute counts on nothing that has no role.
    expect(container.querySelector('span[aria-label]')).toBeNull();
    expect(container.querySelector('[aria-hidden]')?.textContent).toBe(String(count));
  });
});
