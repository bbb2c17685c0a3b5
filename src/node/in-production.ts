let acts = 0;
let before: string | undefined;

/** Does this while the environment says production: Vite and React go by that, and whoever calls may be a test, or have a shell of their own. Acts may overlap. */
export async function inProduction<T>(act: () => Promise<T>): Promise<T> {
  if (acts === 0) before = process.env['NODE_ENV'];
  acts += 1;
  process.env['NODE_ENV'] = 'production';
  try {
    return await act();
  } finally {
    acts -= 1;
    if (acts === 0 && before === undefined) delete process.env['NODE_ENV'];
    else if (acts === 0) process.env['NODE_ENV'] = before;
  }
}
