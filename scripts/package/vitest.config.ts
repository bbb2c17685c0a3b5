import { defineConfig } from 'vitest/config';

/** What is packed, as it is when somebody has installed it. */
export default defineConfig({
  test: { include: ['scripts/package/**/*.spec.ts'], setupFiles: ['src/node/testing/model.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
