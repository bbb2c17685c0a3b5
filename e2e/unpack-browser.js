// Run by browser.ts in a process of its own: what this package does depends on the environment in which it is loaded.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
