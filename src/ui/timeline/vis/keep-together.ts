/** Pixels of a mark that have to be in sight. */
const SEEN = 24;

/**
 * A browser scrolls whatever holds a thing that it has to show: a mark that gets the focus, that a screen reader goes to, that
 * is found on the page. vis does not hear of it, and marks would stand beside the name of another lane. So each such scroll is
 * taken back in the frame in which it came, and done again in the way that vis moves. `pan` moves the window by pixels.
 */
export function keepTogether(ground: HTMLElement, pan: (pixels: number) => void): void {
  const names = ground.querySelector('.vis-panel.vis-left');
  const centre = ground.querySelector('.vis-panel.vis-center');
  if (names === null || centre === null) return;
  ground.addEventListener('scroll', ({ target }) => {
    if (!(target instanceof Element) || target === names) return;
    const { scrollTop: down, scrollLeft: along } = target;
    if (down === 0 && along === 0) return;
    target.scrollTop = 0;
    target.scrollLeft = 0;
    if (down !== 0) {
      names.scrollTop += down;
      // vis follows its names, and need not wait a frame to hear of them.
      names.dispatchEvent(new Event('scroll'));
    }
    if (along !== 0) pan(along);
  }, { capture: true });
  // What a person presses is in sight, and must not go from under the pointer.
  let pressed = false;
  const release = () => { pressed = false; };
  ground.addEventListener('pointerdown', () => { pressed = true; }, { capture: true });
  // The click comes after it, and gives the focus.
  ground.addEventListener('pointerup', () => setTimeout(release), { capture: true });
  for (const type of ['pointercancel', 'keydown']) ground.addEventListener(type, release, { capture: true });
  // What is drawn beyond the window's ends no browser can scroll to.
  ground.addEventListener('focusin', ({ target }) => {
    if (pressed || !(target instanceof Element) || !centre.contains(target)) return;
    centre.scrollLeft = 0;
    const { left, right } = centre.getBoundingClientRect();
    const box = target.getBoundingClientRect();
    if (box.left > right - SEEN || box.right < left + SEEN) pan(box.left - left - (right - left) / 3);
  });
}
