// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { PrintDialog } from './PrintDialog.tsx';

afterEach(cleanup);

it.each([[40, false], [1000, false], [1001, true]])('warns before a long print: a list of %d events', (visible, warned) => {
  HTMLDialogElement.prototype.showModal ??= vi.fn();
  HTMLDialogElement.prototype.close ??= vi.fn();
  render(<PrintDialog event={null} article={null} visible={visible} differences={0} onPrint={vi.fn()} onClose={vi.fn()} />);
  expect(screen.queryByText(/takes many sheets/) !== null).toBe(warned);
});
