import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';

/** A Chromium that runs here, and how to start it. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Where it comes from, for people. */
  readonly origin: string;
}

/** Environment variable that names a Chromium to use before any other. */
const override = 'DATELINE_CHROMIUM';

const systemPaths = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

/** Nothing that the browser does for itself may look like a request of the page. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

/**
 * The browser for the tests: a Chrome or Chromium of this machine, else the one that comes with the npm packages (Linux, x64),
 * else Playwright's own download. Throws with a sentence that says how to get one.
 */
export function findBrowser(): Browser {
  const asked = process.env[override];
  if (asked !== undefined && asked !== '') {
    const browser = describe(asked, `${override}=${asked}`);
    if (!runs(browser)) throw new Error(`${override} names ${asked}, which does not start.`);
    return browser;
  }
  for (const path of systemPaths) {
    const browser = describe(path, `of this machine, ${path}`);
    if (existsSync(path) && runs(browser)) return browser;
  }
  const packaged = process.platform === 'linux' && process.arch === 'x64' ? fromPackage() : null;
  if (packaged !== null) return packaged;

  const own = describe(chromium.executablePath(), "Playwright's own download");
  if (existsSync(own.executablePath) && runs(own)) return own;
  throw new Error(
    `No Chromium was found for the tests. Install Chrome or Chromium, or run "npx playwright install chromium", or set ${override} to the path of one.`,
  );
}

/**
 * The browser for the pictures: always the one inside the package, with the fonts inside the package, so that the same page is
 * the same picture on every machine that can start it. `rendering` names all that a picture depends on. Null: not on this machine.
 */
export function browserForPictures(): (Browser & { readonly rendering: string }) | null {
  const packaged = process.platform === 'linux' && process.arch === 'x64' ? fromPackage() : null;
  if (packaged === null) return null;
  return {
    ...packaged,
    args: [...quiet, '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
    env: { ...packaged.env, FONTCONFIG_PATH: ownFonts(join(packaged.executablePath, '..')) },
    rendering: `linux-x64-chromium-${packageVersion().split('.')[0]}`,
  };
}

function describe(executablePath: string, origin: string, env: Readonly<Record<string, string>> = {}): Browser {
  return { executablePath, args: quiet, env, origin };
}

function runs({ executablePath, env }: Browser): boolean {
  const { status } = spawnSync(executablePath, ['--version', '--no-sandbox'], { env: { ...process.env, ...env }, stdio: 'ignore', timeout: 30_000 });
  return status === 0;
}

/**
 * The Chromium inside @sparticuz/chromium, unpacked once. Its recommended switches are not used: they turn web security off.
 * It is unpacked beside the other caches and moved into place whole, so that two runs at once never see half a file.
 */
function fromPackage(): Browser | null {
  const cache = resolve(import.meta.dirname, '../node_modules/.cache');
  const folder = join(cache, `chromium-${packageVersion()}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const fresh = mkdtempSync(join(cache, 'chromium-unpacking-'));
    unpack(fresh);
    try {
      renameSync(fresh, folder);
    } catch {
      // Another run was quicker; its copy is as good.
      rmSync(fresh, { recursive: true, force: true });
    }
  }
  const path = join(folder, 'chromium');
  const origin = `${packageVersion()} of the npm package @sparticuz/chromium`;
  const fonts: Readonly<Record<string, string>> = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: ownFonts(folder) };
  const withSystem = describe(path, origin, fonts);
  if (runs(withSystem)) return withSystem;
  // A bare container lacks libraries such as libnss3; the package brings them.
  const withOwn = describe(path, `${origin}, with its own libraries`, { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023/lib') });
  return runs(withOwn) ? withOwn : null;
}

/** A folder that tells the browser of the package's fonts, and of no others: the one in the package names places that only AWS has. */
function ownFonts(folder: string): string {
  const config = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts/fonts</dir><cachedir>${folder}/fonts/cache</cachedir></fontconfig>\n`;
  const file = join(folder, 'fonts.conf');
  if (!existsSync(file) || readFileSync(file, 'utf8') !== config) {
    // Moved into place whole: several tests may start at once.
    const fresh = join(folder, `fonts.conf.${process.pid}`);
    writeFileSync(fresh, config);
    renameSync(fresh, file);
  }
  return folder;
}

function packageVersion(): string {
  const manifest: { version: string } = createRequire(import.meta.url)('../node_modules/@sparticuz/chromium/package.json');
  return manifest.version;
}

/** The package unpacks into the temporary folder, and its libraries only where it takes the machine for AWS Lambda: both are told by the environment. */
function unpack(folder: string): void {
  execFileSync(process.execPath, [join(import.meta.dirname, 'unpack-browser.js')], {
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
