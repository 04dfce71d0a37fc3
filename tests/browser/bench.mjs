// How fast the page answers with a large estate: keys pressed, the table scrolled, files loaded, in a real browser.
//
// Not a test: a figure depends on the machine. `cargo xtask bench` builds the site and starts this; the figures it
// prints are a Markdown table for docs/performance.md.
//
// Work is what the main thread did from before a key was pressed until the page was painted with its verdict and had
// nothing left to do: Chromium's TaskDuration (Performance.getMetrics), which counts script, style, layout and
// painting. Long tasks are those the browser itself reports, from 50 ms on, at any time.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { FLAGS, browserPath, built } from "./browser.mjs";
import { bigEstate } from "./estate.mjs";

/** Machines in the estate that is edited, and in the one that is only loaded. */
const EDITED = 2_000;
const LOADED = 50_000;

/** Keys pressed in each field. */
const KEYS = 30;

const site = await built();
const browser = await chromium.launch({ executablePath: browserPath(), args: FLAGS });
const folder = mkdtempSync(join(tmpdir(), "secondsite-bench-"));
try {
  console.log(`${new Date().toISOString().slice(0, 10)}, Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0].model.trim()}\n`);
  console.log("| main-thread work, ms | median | 95th percentile | most | times |\n| --- | --- | --- | --- | --- |");
  await edits();
  await loads();
} finally {
  await browser.close();
  site.close();
  rmSync(folder, { recursive: true });
}

/** A page with nothing in it, that remembers its long tasks. */
async function open() {
  const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) globalThis.longTasks.push({ startTime, duration });
    }).observe({ type: "longtask" });
  });
  await page.goto(`${site.address}?scenario=vmm-to-azure`);
  await page.getByRole("button", { name: "Fill in the form" }).waitFor();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" }).catch(() => session.send("Performance.enable"));
  return { page, session };
}

/** Until the verdict is whole and has been painted. To ask must cost nothing: it is counted as the page's work. */
async function settled(page) {
  await page.waitForFunction(() => document.getElementById("result")?.hasAttribute("aria-busy") === false, null, { timeout: 300_000 });
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
}

/** The milliseconds the main thread worked while this was done and answered. */
async function work({ page, session }, act) {
  const taken = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
  };
  const before = await taken();
  await act();
  await settled(page);
  return (await taken()) - before;
}

/** Gives the page a file with so many machines. */
async function load({ page }, machines) {
  const file = join(folder, `${machines}.json`);
  writeFileSync(file, JSON.stringify(bigEstate(machines)));
  const started = performance.now();
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await page.locator("#section-virtualMachines").waitFor({ timeout: 300_000 });
  await settled(page);
  return performance.now() - started;
}

async function edits() {
  const tab = await open();
  const { page } = tab;
  await load(tab, EDITED);
  const all = [];
  for (const table of ["virtualMachines", "hosts", "clouds"]) {
    const section = page.locator(`details:has(> #section-${table})`);
    if ((await section.getAttribute("open")) === null) await page.locator(`#section-${table}`).click();
  }
  // A list is told what to choose, since arrow keys go from row to row; a text counts with Enter.
  for (const [what, id, press] of [
    ["a key in the estate's name", "#estate-name", typed],
    ["a machine's generation, chosen", "#virtualMachines-1-generation", chosen],
    ["a key in a machine's guest system", "#virtualMachines-2-guestSystem", typed],
    ["… and Enter", "#virtualMachines-2-guestSystem", entered],
    ["a key in a machine's name", "#virtualMachines-3-name", typed],
    ["… and Enter", "#virtualMachines-3-name", entered],
    ["a machine's policy, Enter", "#virtualMachines-4-policy", entered],
    ["a host's way to the internet, chosen", "#hosts-2-internet", chosen],
    ["a host's name, Enter", "#hosts-3-name", entered],
    ["a cloud's role, chosen", "#clouds-1-role", chosen],
  ]) {
    const field = page.locator(id);
    const times = [];
    for (let key = 0; key < KEYS; key += 1) {
      // Enter goes on to the next row.
      await field.focus();
      await page.keyboard.press("End");
      if (press === entered) await page.keyboard.press("x");
      await settled(page);
      const was = press === chosen ? await field.inputValue() : undefined;
      times.push(await work(tab, () => press(page, field)));
      if (press === chosen && (await field.inputValue()) === was) throw new Error(`${id} has not changed`);
    }
    all.push(...times);
    row(what, times);
  }
  row("**every key**", all);
  const frames = [];
  for (let turn = 0; turn < 60; turn += 1) frames.push(await work(tab, () => page.mouse.wheel(0, turn < 30 ? 600 : -600)));
  row("a turn of the wheel", frames);
  const long = await page.evaluate(() => globalThis.longTasks.map(({ duration }) => duration));
  row(`long tasks, everything above and loading ${EDITED} machines`, long);
  await page.context().close();
}

function typed(page) {
  return page.keyboard.press("x");
}

function entered(page) {
  return page.keyboard.press("Enter");
}

/** The choice after the one that is made. */
function chosen(page, field) {
  return field.evaluate((list) => {
    list.selectedIndex = (list.selectedIndex + 1) % list.options.length;
    list.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

async function loads() {
  console.log("\n| loading | file, MB | until judged, s | longest task, ms |\n| --- | --- | --- | --- |");
  for (const machines of [EDITED, LOADED]) {
    const tab = await open();
    await tab.page.evaluate(() => (globalThis.longTasks.length = 0));
    const time = await load(tab, machines);
    const size = JSON.stringify(bigEstate(machines)).length / 1e6;
    const longest = await tab.page.evaluate(() => Math.max(0, ...globalThis.longTasks.map(({ duration }) => duration)));
    const told = longest === 0 ? "under 50" : longest.toFixed(0);
    console.log(`| ${machines.toLocaleString("en")} machines | ${size.toFixed(1)} | ${(time / 1000).toFixed(1)} | ${told} |`);
    await tab.page.context().close();
  }
}

function row(what, times) {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share) => (sorted.length === 0 ? "–" : sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)].toFixed(1));
  console.log(`| ${what} | ${at(0.5)} | ${at(0.95)} | ${at(1)} | ${sorted.length} |`);
}
