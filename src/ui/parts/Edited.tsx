/** Stands wherever an event is named that a person corrected; the reading pane says what was. */
export function Edited({ event }: { readonly event: { readonly edited: readonly unknown[] } }) {
  return event.edited.length === 0 ? null : <> <span className="chip chip-edited">edited</span></>;
}
