// Large files: refused before they are read where they are too large.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
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
