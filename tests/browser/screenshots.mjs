// Pictures of the page in every state, for people to look at, in target/screenshots/; and the few that the
// documentation shows, in docs/images/. Started by `cargo xtask screenshots`, with words of their names to make
// only some.

import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { FLAGS, browserPath, built } from "./browser.mjs";
import { STATES } from "./states.mjs";

const ROOT = new URL("../../", import.meta.url);
const at = (path) => fileURLToPath(new URL(path, ROOT));
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };

/** How each state is looked at. */
const LOOKS = {
  light: { viewport: WIDE, colorScheme: "light" },
  dark: { viewport: WIDE, colorScheme: "dark" },
  narrow: { viewport: NARROW, colorScheme: "light" },
  swedish: { viewport: WIDE, colorScheme: "light", locale: "sv-SE" },
};

/** What the documentation shows: the name of its file, the state, how it is looked at, and what is at the top. */
const SHOWN = [
  ["page", "requirements", { viewport: { width: 1280, height: 760 }, colorScheme: "light" }],
  ["picture", "picture", { viewport: { width: 1280, height: 900 }, colorScheme: "dark" }, ".picture-view"],
  ["phone", "requirements", { ...LOOKS.narrow, locale: "sv-SE" }, "#result"],
];
/** The most a picture of the documentation may weigh, in bytes: it is loaded with the first page anybody reads. */
const MOST = 60_000;

const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.some((word) => name.includes(word));
const site = await built();
const browser = await chromium.launch({ executablePath: browserPath(), args: FLAGS });

/** A page in a state, handed to `use`. What goes wrong with one is told, and the others are still made. */
async function visit(state, look, use) {
  const context = await browser.newContext({ locale: "en-GB", deviceScaleFactor: 1, ...look });
  context.setDefaultTimeout(15_000);
  try {
    const page = await context.newPage();
    // The example is made for the scenario of the seed document.
    await page.goto(`${site.address}?scenario=vmm-to-vmm`);
    await page.locator(".ways").waitFor();
    await STATES[state](page);
    await use(page, context);
  } catch (error) {
    console.error(`${state}: ${error.message}`);
    process.exitCode = 1;
  } finally {
    await context.close();
  }
}

/** Chromium writes WebP, which needs a third of what a PNG does. */
async function webp(page, context) {
  const chromium = await context.newCDPSession(page);
  const { data } = await chromium.send("Page.captureScreenshot", { format: "webp", quality: 50 });
  return Buffer.from(data, "base64");
}

mkdirSync(at("target/screenshots/"), { recursive: true });
for (const [how, look] of Object.entries(LOOKS)) {
  for (const state of Object.keys(STATES)) {
    const name = `${state}-${how}`;
    if (!isWanted(name)) continue;
    await visit(state, look, (page) => page.screenshot({ path: at(`target/screenshots/${name}.png`) }));
  }
}
if (isWanted("print")) {
  await visit("requirements", LOOKS.light, async (page) => {
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => globalThis.dispatchEvent(new Event("beforeprint")));
    await page.screenshot({ path: at("target/screenshots/print.png") });
  });
}
for (const [name, state, look, top] of SHOWN) {
  if (!isWanted("docs")) continue;
  const file = at(`docs/images/${name}.webp`);
  await visit(state, look, async (page, context) => {
    // What a file was opened with is news for a moment, and no part of the picture.
    for (const news of await page.locator(".notice button", { hasText: /^(Dismiss|Dölj)$/ }).all()) await news.click();
    if (top) await page.locator(top).evaluate((element) => element.scrollIntoView({ block: "start" }));
    writeFileSync(file, await webp(page, context));
  });
  const { size } = statSync(file);
  console.log(`${name}.webp: ${size} bytes`);
  if (size > MOST) {
    console.error(`${name}.webp is over ${MOST} bytes`);
    process.exitCode = 1;
  }
}
await browser.close();
site.close();
