// Large files: refused unread where they are too large, else read beside the page, which goes on meanwhile.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { bigEstate } from "./estate.mjs";
import { journey } from "./harness.mjs";

const folder = mkdtempSync(join(tmpdir(), "secondsite-big-"));
after(() => rmSync(folder, { recursive: true }));

for (const [locale, sentence] of [
  ["en-GB", "huge.json was not read: it is larger than 64 MiB, more than any inventory needs. Nothing was changed."],
  ["sv-SE", "huge.json har inte lästs: filen är större än 64 MiB, mer än någon inventering behöver. Inget har ändrats."],
]) {
  journey(`a file that is too large is refused with the limit, unread, chosen or dropped (${locale})`, { locale }, async (visitor) => {
    await visitor.open();
    const { page } = visitor;
    await page.evaluate(() => {
      globalThis.readings = 0;
      const { arrayBuffer } = Blob.prototype;
      Blob.prototype.arrayBuffer = function read() {
        globalThis.readings += 1;
        return arrayBuffer.call(this);
      };
    });
    const huge = join(folder, "huge.json");
    writeFileSync(huge, "");
    truncateSync(huge, 64 * 2 ** 20 + 1);
    const told = page.getByRole("alert").getByText(sentence);
    await page.locator('input[type="file"]').first().setInputFiles(huge);
    await told.waitFor();
    assert.deepEqual(await visitor.axe(), []);
    await page.keyboard.press("Escape");
    await told.waitFor({ state: "detached" });

    // Dropped beside another one: neither is read.
    await page.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["{}"], "small.json"));
      transfer.items.add(new File([new ArrayBuffer(64 * 2 ** 20 + 1)], "huge.json"));
      document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }));
    });
    await told.waitFor();
    assert.equal(await page.evaluate(() => globalThis.readings), 0);
  });
}

const MACHINES = 50_000;
const big = join(folder, "big.json");
writeFileSync(big, JSON.stringify(bigEstate(MACHINES)));

/** A page on which an estate called Mine is being described, and the large file begun. */
async function begin(visitor) {
  await visitor.open();
  const { page } = visitor;
  await page.getByRole("button", { name: "Fill in the form" }).click();
  await page.locator("#estate-name").fill("Mine");
  await page.keyboard.press("Enter");
  await offer(page);
  return page.getByRole("progressbar", { name: /^big\.json is being read/ });
}

async function offer(page) {
  await page.getByRole("button", { name: "Import" }).click();
  await page.locator('dialog[open] input[type="file"]').setInputFiles(big);
  await page.getByRole("status").getByText("big.json is being read").waitFor();
}

/** Until the browser has ended every thread. */
async function ended(page) {
  for (const thread of page.workers()) await thread.waitForEvent("close");
}

/** Until so many hundredths are done. */
const reaches = (progress, least) =>
  progress.page().waitForFunction((least) => document.querySelector("progress#loading")?.value >= least, least, { timeout: 300_000 });

journey("a large file is read while the page goes on, and Cancel or Escape leaves everything as it was", async (visitor) => {
  const progress = await begin(visitor);
  const { page } = visitor;
  await reaches(progress, 5);
  assert.equal(page.workers().length, 1);
  assert.deepEqual(await visitor.axe(), []);

  // What is typed meanwhile is taken at once.
  await page.locator("#estate-name").fill("");
  await page.locator("#estate-name").pressSequentially("Ours");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.title.includes("Ours"));
  assert.ok(await progress.isVisible(), "still loading");

  const still = async () => {
    await progress.waitFor({ state: "detached" });
    await page.waitForFunction(() => document.activeElement !== document.body);
    assert.equal(await page.locator("#estate-name").inputValue(), "Ours");
    assert.equal(await page.locator("#section-virtualMachines .count").textContent(), "");
    await ended(page);
  };
  await page.getByRole("button", { name: "Cancel" }).press("Enter");
  await still();
  await offer(page);
  await reaches(progress, 5);
  await page.locator("#estate-name").focus();
  await page.keyboard.press("Escape");
  await still();
});

journey("a large file is loaded whole, and what was shown is one step back", async (visitor) => {
  await begin(visitor);
  const { page } = visitor;
  const count = page.locator("#section-virtualMachines .count");
  await page.waitForFunction(() => document.querySelector("#section-virtualMachines .count").textContent !== "", null, { timeout: 300_000 });
  assert.equal((await count.textContent()).replace(/\D/g, ""), String(MACHINES));
  assert.equal(await page.locator("#estate-name").inputValue(), `${MACHINES} machines`);
  assert.equal(await page.getByRole("progressbar", { name: /big\.json/ }).count(), 0);
  await ended(page);
  await page.getByRole("log").getByRole("button", { name: "Undo" }).click();
  await page.waitForFunction(() => document.querySelector("#estate-name").value === "Mine", null, { timeout: 300_000 });
});

journey("where no thread can be started the page reads a large file itself", async (visitor) => {
  await visitor.page.addInitScript(() => {
    globalThis.Worker = class {
      constructor() {
        throw new Error("no threads here");
      }
    };
  });
  await visitor.open();
  const { page } = visitor;
  const some = join(folder, "some.json");
  writeFileSync(some, JSON.stringify(bigEstate(1_000)));
  await page.locator('main input[type="file"]').first().setInputFiles(some);
  await page.locator("#section-virtualMachines .count").getByText(/^1\D?000$/).waitFor({ timeout: 120_000 });
});
