// @vitest-environment jsdom
import { useState } from 'react';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { askFocus, giveAsked, useFocusGiven } from './ask-focus.ts';

afterEach(cleanup);

const byId = (id: string) => () => document.getElementById(id);
const focused = () => document.activeElement?.id;

function Page({ press }: { readonly press: () => void }) {
  const [more, setMore] = useState(false);
  useFocusGiven();
  return <><button id="first" onClick={() => { press(); setMore(true); }}>Press</button>{more && <button id="later">Later</button>}</>;
}

describe('the focus that was asked for', () => {
  it('is given when what was asked for is drawn', () => {
    render(<Page press={() => askFocus(byId('later'))} />);
    act(() => screen.getByText('Press').click());
    expect(focused()).toBe('later');
  });

  it('is given to the last that asked', () => {
    render(<Page press={() => { askFocus(byId('later')); askFocus(byId('first')); }} />);
    act(() => screen.getByText('Press').click());
    expect(focused()).toBe('first');
  });

  it('is given again when what is better has come, and no more then', () => {
    const title = () => byId('title')();
    render(<Page press={() => askFocus(() => title() ?? byId('later')(), { whole: () => title() !== null })} />);
    act(() => screen.getByText('Press').click());
    expect(focused()).toBe('later');
    render(<h2 id="title" tabIndex={-1}>A title</h2>);
    giveAsked();
    expect(focused()).toBe('title');
    document.getElementById('first')?.focus();
    giveAsked();
    expect(focused()).toBe('first');
  });

  it('stays where it is when nothing is found', () => {
    render(<Page press={() => askFocus(byId('nowhere'), { whole: () => false })} />);
    document.getElementById('first')?.focus();
    act(() => screen.getByText('Press').click());
    expect(focused()).toBe('first');
  });

  it('is given to a part that stands by itself', async () => {
    render(<button id="alone">Alone</button>);
    askFocus(byId('alone'));
    await Promise.resolve();
    expect(focused()).toBe('alone');
  });
});
