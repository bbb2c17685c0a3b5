/**
 * The lanes as vis-timeline asks for them: rows by their id, and who hears of a change. It stands in for vis-data (`src/node/left-out/vis-parts.ts`),
 * of which the page would need a tenth; the test holds it against the library itself.
 */
interface Row { readonly id: string; readonly order: number }

type What = 'add' | 'update' | 'remove';
type Listener = (what: What, change: { readonly items: readonly string[] }, sender: null) => void;

export class DataSet<T extends Row> {
  readonly idProp = 'id';
  readonly #rows = new Map<string, T>();
  readonly #listeners: Readonly<Record<What, Set<Listener>>> = { add: new Set(), update: new Set(), remove: new Set() };

  get length(): number { return this.#rows.size; }
  getDataSet(): this { return this; }

  get(): T[];
  get(id: string): T | null;
  get(id?: string): T[] | T | null { return id === undefined ? [...this.#rows.values()] : this.#rows.get(id) ?? null; }

  /** As they came, or by the number that is their order. */
  getIds({ order }: { readonly order?: 'order' } = {}): string[] {
    const rows = this.get();
    return (order === undefined ? rows : rows.toSorted((a, b) => a.order - b.order)).map(({ id }) => id);
  }

  /** Puts in what is new, and takes the place of what has the same id. */
  update(rows: readonly T[]): void {
    const added = rows.filter(({ id }) => !this.#rows.has(id));
    const changed = rows.filter((row) => !added.includes(row));
    for (const row of rows) this.#rows.set(row.id, row);
    this.#tell('add', added);
    this.#tell('update', changed);
  }

  remove(ids: readonly string[]): void {
    const gone = ids.flatMap((id) => this.#rows.get(id) ?? []);
    for (const { id } of gone) this.#rows.delete(id);
    this.#tell('remove', gone);
  }

  on(what: What, listener: Listener): void { this.#listeners[what].add(listener); }
  off(what: What, listener: Listener): void { this.#listeners[what].delete(listener); }

  #tell(what: What, rows: readonly T[]): void {
    if (rows.length > 0) for (const listener of this.#listeners[what]) listener(what, { items: rows.map(({ id }) => id) }, null);
  }
}

export function isDataViewLike(_idProp: string, given: unknown): boolean {
  return given instanceof DataSet;
}

/** Named by vis-timeline for its items, which the page has not. @public */
export const DataView = null;
/** For its other chart. @public */
export const createNewDataPipeFrom = null;
