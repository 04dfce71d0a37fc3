// The page in Firefox: the way of a first visit, by keyboard where a keyboard would be used.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { serve } from "./server.mjs";

const ROOT = new URL("../../", import.meta.url);

test("Firefox: the example is loaded, judged, edited, shared and opened from its link", async () => {
  const site = await serve(fileURLToPath(new URL("dist/", ROOT)));
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: firefoxPath(), headless: true });
  try {
    const errors = [];
    const visit = async (address) => {
      const page = await browser.newPage();
      page.on("pageerror", (error) => errors.push(String(error)));
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(address);
      await page.waitForSelector("h1");
      return page;
    };
    const page = await visit(`${site.address}?scenario=vmm-to-vmm`);
    const text = (wanted) => page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, wanted);
    const press = async (label, page_ = page) => {
      const button = await page_.waitForSelector(`::-p-aria([name="${label}"][role="button"])`);
      await button.focus();
      await page_.keyboard.press("Enter");
    };

    await press("Load the example");
    await text("This scenario can no longer be set up");
    const blockers = () => page.$eval(".counter .blocker, .counter", (counter) => counter.textContent);
    assert.match(await blockers(), /\d+/);

    // An edit is judged at once, and undone by the page's own undo.
    const name = await page.waitForSelector("#estate-name");
    await name.focus();
    await page.keyboard.down("Control");
    await page.keyboard.press("a");
    await page.keyboard.up("Control");
    await page.keyboard.type("Seen by a fox");
    await page.waitForFunction(() => document.title.startsWith("Seen by a fox"));
    await press("Undo");
    await page.waitForFunction(() => !document.title.startsWith("Seen by a fox"));

    await press("Share");
    const link = await (await page.waitForSelector("#link")).evaluate((area) => area.value);
    assert.match(link, /#[A-Za-z0-9_-]+$/);

    const other = await visit(link);
    await other.waitForFunction(() => document.body.innerText.includes("You are looking at an estate from a link."));
    await other.select("#language", "sv");
    await other.waitForFunction(() => document.documentElement.lang === "sv");
    await other.waitForFunction(() => document.body.innerText.includes("Det här scenariot går inte längre att sätta upp"));
    assert.deepEqual(errors, []);
  } finally {
    await browser.close();
    site.close();
  }
});

/** `cargo xtask test` says which Firefox; by hand, the usual places are tried. */
function firefoxPath() {
  const usual = ["/usr/bin/firefox", "/usr/bin/firefox-esr"];
  const found = process.env.FIREFOX_PATH ?? usual.find((path) => existsSync(path));
  assert.ok(found, "no Firefox found; set FIREFOX_PATH");
  return found;
}
