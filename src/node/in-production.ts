/** Does this while the environment says production: Vite and React go by that, and whoever calls may be a test, or have a shell of their own. */
export async function inProduction<T>(act: () => Promise<T>): Promise<T> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    return await act();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}
