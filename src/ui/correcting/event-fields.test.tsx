// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useEventFields } from './use-event-fields.tsx';

afterEach(cleanup);

function Fields() {
  const { draft, fields } = useEventFields({ title: 'Fire', text: '', unknown: true, kind: 'event' }, null);
  return <form aria-label={draft.title}>{fields}</form>;
}

it.each([[' ', '', false], [' \n\t', '', false], ['  Flood ', 'Flood', true]])('a title typed as %j is %j', (typed, title, taken) => {
  const { container } = render(<Fields />);
  fireEvent.change(screen.getByLabelText('Title'), { target: { value: typed } });
  const form = container.querySelector('form');
  expect([form?.getAttribute('aria-label'), form?.checkValidity()]).toEqual([title, taken]);
});
