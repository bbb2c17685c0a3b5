/** "12,345": a count as it is written everywhere on the page. A year is no count. */
export function countText(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
