import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.js';
import { isChromium } from '../helpers/keys.js';
import { marks, settle, until } from './support.js';

const DRAFT = 'You failed to attach the invoice.';
const CYCLES = 1000;

interface Metrics {
  readonly Nodes: number;
  readonly JSEventListeners: number;
  readonly JSHeapUsedSize: number;
}

/** How many observers watch something now, and how many timers repeat. */
const running = new Set<unknown>();

function countRunning(): () => void {
  const restore: (() => void)[] = [];
  for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const { observe, disconnect } = prototype;
    prototype.observe = function (this: object, ...parameters: never[]) {
      running.add(this);
      Reflect.apply(observe, this, parameters);
    };
    prototype.disconnect = function (this: object) {
      running.delete(this);
      Reflect.apply(disconnect, this, []);
    };
    restore.push(() => Object.assign(prototype, { observe, disconnect }));
  }
  const { setInterval: start, clearInterval: stop } = window;
  window.setInterval = ((...parameters: Parameters<typeof start>) => {
    const id = start(...parameters);
    running.add(id);
    return id;
  }) as typeof setInterval;
  window.clearInterval = (id) => {
    running.delete(id);
    stop(id);
  };
  restore.push(() => Object.assign(window, { setInterval: start, clearInterval: stop }));
  return () => {
    for (const each of restore) each();
    running.clear();
  };
}

function fields(): HTMLElement[] {
  const textarea = document.createElement('textarea');
  const editable = document.createElement('div');
  editable.contentEditable = 'true';
  textarea.value = editable.textContent = DRAFT;
  return [textarea, editable];
}

async function cycle(times: number, hosts: HTMLElement[]): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) {
    const coach = document.createElement('reply-coach');
    document.body.append(coach);
    const field = hosts[turn % hosts.length];
    if (field) coach.attach(field);
    // Now and then long enough for the draft to be read and marked.
    if (turn % 50 < 2) await until(() => marks() > 0, 'marked');
    coach.remove();
  }
  await settle();
}

(isChromium ? it : it.skip)(`${CYCLES} fields attached and let go leave nothing behind`, async function () {
  this.timeout(30_000);
  const stop = countRunning();
  const hosts = fields();
  document.body.append(...hosts);
  await cycle(40, hosts);
  const idle = running.size;
  const before = await executeServerCommand<Metrics, undefined>('x-metrics');
  await cycle(CYCLES, hosts);
  const after = await executeServerCommand<Metrics, undefined>('x-metrics');
  const growth = Math.round((after.JSHeapUsedSize - before.JSHeapUsedSize) / 1024);
  console.warn(`${CYCLES} cycles: ${after.Nodes - before.Nodes} nodes, heap ${growth} KB`);

  expect(marks(), 'highlights').to.equal(0);
  expect(document.adoptedStyleSheets, 'sheets').to.deep.equal([]);
  expect(running.size, 'observers and timers').to.equal(idle);
  expect(idle, 'observers and timers before').to.equal(0);
  expect(after.JSEventListeners - before.JSEventListeners, 'listeners').to.be.at.most(0);
  expect(after.Nodes - before.Nodes, 'nodes').to.be.at.most(20);
  expect(growth, 'heap in KB').to.be.lessThan(CYCLES);
  for (const host of hosts) {
    expect(
      host.getAttributeNames().filter((name) => name !== 'contenteditable'),
      'attributes',
    ).to.deep.equal([]);
    host.remove();
  }
  stop();
});
