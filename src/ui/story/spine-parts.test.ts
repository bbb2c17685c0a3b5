import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../core/index.ts';
import { kindsText } from '../words/labels.ts';
import { inventedEvent } from '../testing/invented-events.ts';
import { spineParts } from './spine-parts.ts';

const on = (id: string, day: string | null): TimelineEvent => inventedEvent({ id, start: day === null ? null : `2031-05-${day}T00:00`, end: day === null ? null : `2031-05-${day}T23:59` });
const said = (told: readonly TimelineEvent[], folded: readonly TimelineEvent[]) => spineParts(told, folded).map((part) => (part.kind === 'day'
  ? `${part.group.events.map(({ id }) => id).join(' ')} +${part.folded.map(({ id }) => id).join(' ')}` : `${part.where} +${part.folded.map(({ id }) => id).join(' ')}`));

describe('the parts of the spine', () => {
  it.each<readonly [string, readonly TimelineEvent[], readonly TimelineEvent[], readonly string[]]>([
    ['nothing', [], [], []],
    ['days alone', [on('a', '01'), on('b', '01'), on('c', '03')], [], ['a b +', 'c +']],
    ['folded on a day, before, between, after and without a date', [on('a', '03'), on('b', '05')], [on('v', '01'), on('w', '03'), on('x', '04'), on('y', '09'), on('z', null)], ['earlier +v', 'a +w', 'between +x', 'b +', 'later +y', 'undated +z']],
    ['told without a date', [on('a', '03'), on('b', null)], [on('x', '04'), on('z', null)], ['a +', 'later +x', 'b +z']],
  ])('%s', (_name, told, folded, expected) => {
    expect(said(told, folded)).toEqual(expected);
    // Nothing is lost, and nothing counted twice.
    expect(spineParts(told, folded).flatMap((part) => part.folded.map(({ id }) => id)).sort()).toEqual(folded.map(({ id }) => id).sort());
  });
});

it.each([
  [['event'], '1 event'],
  [['statement', 'event', 'statement'], '1 event, 2 statements'],
  [['projection'], '1 planned or projected'],
] as const)('%j: %s', (kinds, text) => expect(kindsText(kinds.map((kind) => ({ ...on('a', '01'), kind })))).toBe(text));
