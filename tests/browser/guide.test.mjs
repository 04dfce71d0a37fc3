// From not knowing to knowing: what is still needed as a script and as a list on paper.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { journey } from "./harness.mjs";

const ROOT = new URL("../../", import.meta.url);
const at = (path) => fileURLToPath(new URL(path, ROOT));

/** Opens a file of an estate on the empty page, and looks at the result. */
async function openFile(page, file) {
  await page.locator('main input[type="file"]').setInputFiles(file);
  await page.locator("#view-needs").waitFor({ state: "attached" });
  const turn = page.locator(".turns button").last();
  if (await turn.isVisible()) await turn.click();
}

/** What a downloaded file holds. */
async function download(page, press) {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

journey("what is still needed is one script and one list to tick off",
  { permissions: ["clipboard-read", "clipboard-write"] }, async (visitor) => {
  await visitor.open();
  const { page } = visitor;
  await openFile(page, at("examples/municipality.json"));
  await page.locator("#view-needs").click();
  await page.getByText(/At least \d+ more facts are needed to settle every blocker/).waitFor();
  await page.getByLabel("Also list what only warnings and advice wait for").check();

  const { name, text } = await download(page, () => page.getByRole("button", { name: "Save as .ps1" }).click());
  assert.equal(name, "Find-SecondsiteFacts.ps1");
  assert.ok(text.startsWith("\ufeff# Secondsite"), "Windows PowerShell needs the mark");
  assert.match(text, /# Every line only reads\./);
  assert.match(text, /# ==== On the Hyper-V host: /);
  await page.getByRole("button", { name: "Copy the script" }).click();
  await page.getByText("Copied").first().waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text.slice(1));

  // On paper there is the list, and nothing else of the page.
  await page.evaluate(() => { globalThis.print = () => { globalThis.printed = document.documentElement.dataset.print; }; });
  await page.getByRole("button", { name: "Print the checklist" }).click();
  await page.waitForFunction(() => globalThis.printed === "checklist");
  await page.emulateMedia({ media: "print" });
  await page.getByRole("heading", { name: "Checklist" }).waitFor();
  assert.equal(await page.getByRole("heading", { name: "Script" }).isVisible(), false);
  assert.equal(await page.getByRole("heading", { name: "Estate", exact: true }).isVisible(), false);
  assert.ok(await page.locator(".check-object .room").first().isVisible(), "no room for an answer");
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => globalThis.dispatchEvent(new Event("afterprint")));
  assert.equal(await page.evaluate(() => "print" in document.documentElement.dataset), false);

  // From the list to the field, with the focus in it.
  await page.locator(".check-object").last().getByRole("button").first().click();
  await page.waitForFunction(() => document.querySelector("#estate").contains(document.activeElement));
});

for (const colorScheme of ["light", "dark"]) {
  journey(`nothing is wrong with what is still needed, ${colorScheme}`,
    { colorScheme, locale: "sv-SE", viewport: { width: 360, height: 780 } }, async (visitor) => {
    await visitor.open();
    await openFile(visitor.page, at("examples/municipality.json"));
    await visitor.page.locator("#view-needs").click();
    await visitor.page.getByRole("heading", { name: "Checklista" }).waitFor();
    assert.deepEqual(await visitor.axe(), []);
  });
}
