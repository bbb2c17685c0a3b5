// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { timelineOf } from '../testing/build.ts';
import { AboutDialog } from './AboutDialog.tsx';

afterEach(() => {
  cleanup();
  document.head.replaceChildren();
});

describe('the dialog about the timeline', () => {
  it.each([['./licences.txt', ['./licences.txt']], [null, []]])('leads to the licences where they stand beside the page: %j', (address, links) => {
    if (address !== null) {
      const named = document.createElement('meta');
      named.name = 'licences';
      named.content = address;
      document.head.append(named);
    }
    HTMLDialogElement.prototype.showModal ??= vi.fn();
    HTMLDialogElement.prototype.close ??= vi.fn();
    render(<AboutDialog timeline={timelineOf([], [])} onClose={() => undefined} />);
    expect(screen.queryAllByRole('link', { name: 'Licences', hidden: true }).map((link) => link.getAttribute('href'))).toEqual(links);
  });
});
