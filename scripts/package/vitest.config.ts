import { defineConfig } from 'vitest/config';

/** What is packed, as it is when somebody has installed it. */
export default defineConfig({
  test: { include: ['scripts/package/**/*.spec.ts'], setupFiles: ['scripts/model-for-tests.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
