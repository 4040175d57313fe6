import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';

const WEBKIT = {
  port: 4455,
  display: ':87',
  browser: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
};

/** Where WebKit's screen can be read, while it is on. */
export const webkitScreen = { dir: '' };

const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: {
        executablePath: '/usr/bin/chromium',
        args: CHROMIUM_FLAGS,
        ignoreDefaultArgs: ['--hide-scrollbars'], // real ones take room from the text
      },
    }),
  firefox: () =>
    chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath: '/usr/bin/firefox-esr' } }),
  webkit: () =>
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: WEBKIT.port,
      path: '/',
      connectionRetryCount: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: WEBKIT.browser, args: ['--automation'] },
      },
    }),
};

/** The launcher of a browser: chromium, firefox or webkit. */
export function launcher(name) {
  const launch = launchers[name];
  if (!launch) throw new Error(`BROWSERS: unknown browser "${name}" (known: ${Object.keys(launchers).join(', ')})`);
  return launch();
}

/** Xvfb and WebKitWebDriver, for as long as the runner runs: WebKit has no headless mode of its own. */
export function webkitServer() {
  const children = [];
  const stop = () => {
    for (const child of children.splice(0)) {
      try {
        process.kill(-child.pid);
      } catch {
        // It ended by itself.
      }
    }
    if (webkitScreen.dir) rmSync(webkitScreen.dir, { recursive: true, force: true });
    webkitScreen.dir = '';
  };
  const env = {
    ...process.env,
    DISPLAY: WEBKIT.display,
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  };
  const start = (command, args) => {
    const child = spawn(command, args, { detached: true, stdio: 'ignore', env });
    child.on('error', (error) => console.error(`${command}: ${error.message}`));
    children.push(child);
  };
  return {
    name: 'webkit-server',
    async serverStart() {
      process.on('exit', stop);
      for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(143));
      webkitScreen.dir = mkdtempSync(join(tmpdir(), 'webkit-screen-'));
      start('Xvfb', [WEBKIT.display, '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-fbdir', webkitScreen.dir]);
      await sleep(500);
      start('WebKitWebDriver', [`--port=${WEBKIT.port}`]);
      for (let attempt = 0; attempt < 50; attempt++) {
        try {
          if ((await fetch(`http://127.0.0.1:${WEBKIT.port}/status`)).ok) return;
        } catch {
          // Not listening yet.
        }
        await sleep(100);
      }
      throw new Error('WebKitWebDriver does not answer: is webkit2gtk-driver installed?');
    },
    serverStop: stop,
  };
}
