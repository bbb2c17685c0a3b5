// @vitest-environment jsdom
import type { ReactNode } from 'react';
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { landmark } from '../browser/landmarks.ts';
import { keepFocus } from './keep-focus.ts';

beforeAll(keepFocus);
afterEach(cleanup);

const page = (inside: ReactNode, key = '') => <div id="root"><div className="page" key={key}><main id="events" tabIndex={-1}>{inside}</main></div></div>;

/** What has the focus after a change, by its words, or else its id. */
async function after(before: ReactNode, focused: string, then: ReactNode): Promise<string | undefined> {
  const { rerender, container } = render(before);
  container.querySelector<HTMLElement>(focused)?.focus();
  rerender(then);
  await act(() => Promise.resolve());
  const active = document.activeElement;
  return active?.id || (active?.textContent ?? undefined);
}

const chips = (names: readonly string[]) => page(<ul>{names.map((name) => <li key={name}><button id={name}>{name}</button></li>)}</ul>);

describe('when what has the focus is taken away', () => {
  it('the next control beside it gets it', async () => {
    expect(await after(chips(['a', 'b', 'c']), '#a', chips(['b', 'c']))).toBe('b');
  });

  it('the one before gets it where none is next', async () => {
    expect(await after(chips(['a', 'b', 'c']), '#c', chips(['a', 'b']))).toBe('b');
  });

  it('what comes in its place gets it, before what stands further on', async () => {
    const bar = (all: boolean) => page(<><p>{all ? <button id="back">Back</button> : <button id="all">Show all</button>}</p><button id="other">Other</button></>);
    expect(await after(bar(false), '#all', bar(true))).toBe('back');
  });

  it('what cannot be come to is passed over', async () => {
    const some = (a: boolean) => page(<p>{a && <button id="a">a</button>}<button disabled>b</button><button tabIndex={-1}>c</button><span inert><button>d</button></span><button id="e">e</button></p>);
    expect(await after(some(true), '#a', some(false))).toBe('e');
  });

  it('the region gets it where the whole group is gone', async () => {
    const note = (shown: boolean) => page(<>{shown && <p><button id="a">Got it</button></p>}<button id="b">b</button></>);
    expect(await after(note(true), '#a', note(false))).toBe('events');
  });

  it('the title of what is read gets it, before its region', async () => {
    const read = (title: string) => page(<section {...landmark('pane')} tabIndex={-1}><div key={title}><h2 {...landmark('title')} id={title} tabIndex={-1}>{title}</h2><button>Hide</button></div></section>);
    expect(await after(read('One'), 'button', read('Two'))).toBe('Two');
  });

  it('the title gets it also where a wrapper stays and the controls in it are others', async () => {
    const read = (title: string) => page(<section {...landmark('pane')} tabIndex={-1}><div><article key={title}><h2 {...landmark('title')} id={title} tabIndex={-1}>{title}</h2><button>Hide</button><button>Split off</button></article></div></section>);
    expect(await after(read('One'), 'button', read('Two'))).toBe('Two');
  });

  it('the same control gets it where all of the page is drawn anew', async () => {
    const tools = (key: string) => page(<><button>Other</button><button className="add">+ Add</button></>, key);
    expect(await after(tools('one'), '.add', tools('two'))).toBe('+ Add');
  });

  it('nothing is done where the focus is cared for', async () => {
    const chart = (mark: boolean) => page(<div className="timeline">{mark && <button id="a">a</button>}<button id="b">b</button></div>);
    render(<></>);
    expect(await after(chart(true), '#a', chart(false))).toBe(document.body.textContent);
  });
});
