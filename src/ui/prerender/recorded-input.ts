import { LETTERS, readStored } from '../browser/stored.ts';
import { giveFocus } from '../focus/give-focus.ts';

/** What a person did to the first sight, which does nothing by itself, until the program was there. */
export interface RecordedInput {
  /** Puts the program in its place, then does what was pressed last and the last keys, and gives back the focus and the words that were typed. */
  to(draw: () => void): void;
}

/** Those of the page that need nothing to have the focus. */
const KEYS = ['j', 'k', '0', '+', '=', '-', '/', '?', 'Enter'];
const MOST_KEYS = 5;

const PRESSABLE = 'button, input, [tabindex]';
/** Links work by themselves, so that none is pressed again. */
const FOCUSABLE = `a, ${PRESSABLE}`;

/** Listens until it is handed over. `root` holds the sight first and the page then. */
export function listen(root: HTMLElement): RecordedInput {
  let pressed: Known | null = null;
  const press = ({ target }: Event) => { pressed = target instanceof Element ? knownBy(root, target.closest(PRESSABLE)) : null; };
  const keys: string[] = [];
  // What is typed and what presses are kept already.
  const strike = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || target instanceof HTMLInputElement || !KEYS.includes(key) || (key === 'Enter' && target !== document.body)) return;
    event.preventDefault();
    if (key !== '/') keys.push(key);
    else if (readStored(LETTERS) !== 'off') {
      // What is typed next goes in there at once, and no key from before may take the focus away from it.
      keys.length = 0;
      const search = searchIn(root);
      giveFocus(search, true);
      search?.select();
    }
  };
  const hold = (event: Event) => event.preventDefault();
  root.addEventListener('click', press);
  root.addEventListener('submit', hold);
  document.addEventListener('keydown', strike);
  return {
    to(draw) {
      const focused = knownBy(root, root.contains(document.activeElement) ? document.activeElement : null);
      const typed = searchIn(root)?.value ?? '';
      draw();
      // What stood there already need not come in.
      for (const coming of root.getAnimations({ subtree: true })) coming.finish();
      root.classList.remove('sight');
      root.removeEventListener('click', press);
      root.removeEventListener('submit', hold);
      document.removeEventListener('keydown', strike);
      const search = searchIn(root);
      giveFocus(find(root, focused), true);
      const again = find(root, pressed);
      // Before the words are looked for, which may show something else in its place.
      if (again !== search) again?.click();
      if (typed !== '' && search !== null) type(search, typed);
      // The page hears them as if they were struck now, each when it has done the one before.
      for (const key of keys.slice(-MOST_KEYS)) setTimeout(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
    },
  };
}

const searchIn = (root: HTMLElement) => root.querySelector<HTMLInputElement>('input[type=search]');

/** By what an element is found again in another drawing of the same page: its name, and its place among those of that name. */
interface Known {
  readonly name: string;
  readonly place: number;
}

function knownBy(root: Element, element: Element | null): Known | null {
  if (element === null || !element.matches(FOCUSABLE)) return null;
  const name = nameOf(element);
  return { name, place: namesakes(root, name).indexOf(element) };
}

function find(root: Element, known: Known | null): HTMLElement | null {
  const found = known === null ? undefined : namesakes(root, known.name)[known.place];
  return found instanceof HTMLElement ? found : null;
}

function namesakes(root: Element, name: string): Element[] {
  return [...root.querySelectorAll(FOCUSABLE)].filter((each) => nameOf(each) === name);
}

function nameOf(element: Element): string {
  const words = element.getAttribute('data-event') ?? element.getAttribute('data-press') ?? element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent;
  return `${element.className} ${words}`;
}

/** As a person would, so that React hears of it. */
function type(input: HTMLInputElement, words: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, words);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
