// The browser tests' ground: the built site on a web server of its own, and a fresh browser context for each journey.
//
// `journey` is node:test's `test` with a page. Whatever a journey does, it also fails on a console error, on an
// uncaught error in the page, and on any request made once the page was loaded: the page promises none.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { FLAGS, browserPath, built } from "./browser.mjs";

const ROOT = new URL("../../", import.meta.url);
const PICTURES = fileURLToPath(new URL("target/browser/", ROOT));
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const site = await built();
const browser = await chromium.launch({ executablePath: browserPath(), args: FLAGS });

after(async () => {
  await browser.close();
  site.close();
});

/**
 * A test with a page. `options` go to Playwright's `newContext` (colorScheme, locale, viewport, permissions …).
 * The body gets a `Visitor`.
 */
export function journey(name, ...rest) {
  const body = rest.pop();
  const [options = {}] = rest;
  test(name, async () => {
    const context = await browser.newContext({
      colorScheme: "light",
      locale: "en-GB",
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    const visitor = new Visitor(context);
    try {
      await visitor.newPage();
      await body(visitor);
      visitor.assertNoTrouble();
    } catch (error) {
      await visitor.screenshot(`failed ${name}`).catch(() => {});
      throw error;
    } finally {
      await context.close();
    }
  });
}

/** Somebody with a browser: `page` is the page they look at. */
class Visitor {
  /** The site's address; it lies under a sub-path, as it would in somebody's documentation. */
  address = site.address;
  /** What the console reported as an error, in any page. */
  consoleErrors = [];
  /** What was thrown in any page and caught by nobody. */
  pageErrors = [];
  /** Addresses asked for while no page was being loaded. */
  requestsAfterLoad = [];
  #context;
  #loading = 0;

  constructor(context) {
    this.#context = context;
    context.on("console", (message) => {
      if (message.type() === "error") this.consoleErrors.push(message.text());
    });
    context.on("weberror", (error) => this.pageErrors.push(String(error.error())));
    context.on("request", (request) => {
      // `blob:` and `data:` addresses never leave the page.
      if (this.#loading === 0 && /^(https?|wss?):/.test(request.url())) this.requestsAfterLoad.push(request.url());
    });
  }

  /** Goes on in a new tab, which shares storage with the old ones. */
  async newPage() {
    this.page = await this.#context.newPage();
    return this.page;
  }

  /**
   * Loads the site, with a query or fragment if given, or a whole address such as a link that was shared. Where nothing
   * is given the page is asked for the seed's scenario, which has VMM, sites and a verdict of its own; a newcomer's
   * page is `open("")`.
   */
  async open(address = "?scenario=vmm-to-vmm") {
    await this.#load(() => this.page.goto(new URL(address, this.address).href));
  }

  /** Loads the page again, as it is. */
  async reload() {
    await this.#load(() => this.page.reload());
  }

  async #load(navigate) {
    this.#loading += 1;
    await navigate();
    await this.page.locator("h1").first().waitFor();
    // The module and the WebAssembly it fetches belong to the load, even when they come after its event.
    await this.page.waitForLoadState("networkidle");
    this.#loading -= 1;
  }

  /** What axe finds wrong with the page as it is now: one line for each element, none if all is well. */
  async axe() {
    await this.page.evaluate(AXE);
    const { violations } = await this.page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
    return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} (${help}): ${node.target.join(" ")}`));
  }

  /** A picture of the whole page in target/browser/, for people to look at. */
  async screenshot(name) {
    const file = `${PICTURES}${name.replace(/[^\p{L}\p{N}]+/gu, "-")}.png`;
    await this.page.screenshot({ path: file, fullPage: true });
    return file;
  }

  /** Every journey ends with this. */
  assertNoTrouble() {
    assert.deepEqual(this.consoleErrors, [], "errors in the console");
    assert.deepEqual(this.pageErrors, [], "uncaught errors in the page");
    assert.deepEqual(this.requestsAfterLoad, [], "requests after load");
  }
}
