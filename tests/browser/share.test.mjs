// What leaves by a link: locked, under other names, as a file, and all the way round.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { journey } from "./harness.mjs";

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const PASSPHRASE = "four words or more";
const command = process.env.SECONDSITE_COMMAND;

/** Opens a file from the page's beginning, or from the bar. */
async function openFile(page, file) {
  if ((await page.getByRole("button", { name: "Fill in the form" }).count()) === 0) {
    await page.getByRole("button", { name: "Import", exact: true }).click();
  }
  await page.locator('dialog[open] input[type="file"], main input[type="file"]').first().setInputFiles(file);
  await page.getByRole("heading", { name: "Result" }).waitFor();
}

/** The text of a file that a press saves. */
async function saved(page, press) {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  return readFileSync(await file.path(), "utf8");
}

/** A file of the export dialog. */
async function exported(page, name, renamed = false) {
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const dialog = page.getByRole("dialog");
  if (renamed) await dialog.getByLabel(/Replace every name/).check();
  return saved(page, () => dialog.getByRole("button", { name, exact: true }).click());
}

async function share(page) {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  return page.locator("#link").inputValue();
}

async function example(visitor) {
  await visitor.open();
  await visitor.page.getByRole("button", { name: "Load the example" }).click();
  await visitor.page.getByRole("heading", { name: "Result" }).waitFor();
}

journey("a link under a passphrase opens with it alone, as a link and as a file", async (visitor) => {
  await example(visitor);
  let { page } = visitor;
  const open = await share(page);
  await page.getByText("Lock with a passphrase").click();
  await page.getByLabel("Passphrase").fill("short");
  await page.keyboard.press("Enter");
  await page.getByText(/At least 12 characters/).waitFor();
  await page.getByLabel("Passphrase").fill(PASSPHRASE);
  await page.keyboard.press("Enter");
  await page.getByText("Locked. The link above").waitFor();
  const locked = await page.locator("#link").inputValue();
  assert.notEqual(locked, open);
  assert.deepEqual(await visitor.axe(), []);
  const file = await saved(page, () => page.getByRole("button", { name: "Save as a file" }).click());
  assert.equal(file, locked);

  page = await visitor.newPage();
  await visitor.open(locked);
  await page.getByRole("heading", { name: "This link is locked" }).waitFor();
  assert.deepEqual(await visitor.axe(), []);
  await page.getByLabel("Passphrase").fill("four words or less");
  await page.keyboard.press("Enter");
  await page.getByText(/This does not open it/).waitFor();
  assert.equal(await page.getByText("You are looking at an estate from a link.").count(), 0);
  await page.getByLabel("Passphrase").fill(PASSPHRASE);
  await page.keyboard.press("Enter");
  await page.getByText("You are looking at an estate from a link.").waitFor();
  assert.equal(await page.getByRole("textbox", { name: "Name of the estate" }).inputValue(), "Sundbyholms kommun");

  page = await visitor.newPage();
  await visitor.open();
  await page.locator('main input[type="file"]').first()
    .setInputFiles({ name: "secondsite-link.txt", mimeType: "text/plain", buffer: Buffer.from(file) });
  await page.getByLabel("Passphrase").fill(PASSPHRASE);
  await page.keyboard.press("Enter");
  await page.getByText("You are looking at an estate from a link.").waitFor();
});

journey("the length of a link says how far it gets, and what to leave out", async (visitor) => {
  await example(visitor);
  const { page } = visitor;
  const whole = (await share(page)).length;
  const dialog = page.getByRole("dialog");
  await dialog.getByText(`${whole} characters.`).waitFor();
  const counts = dialog.getByLabel(/Alike machines of a host as one/);
  const told = Number((await counts.evaluate((box) => box.labels[0].textContent)).match(/([\d,]+) characters/)[1].replace(",", ""));
  assert.ok(told < whole);
  await counts.check();
  await dialog.getByText(`${told} characters.`).waitFor();
  assert.equal((await page.locator("#link").inputValue()).length, told);
  await dialog.getByText("Show as a QR code").click();
  await dialog.getByRole("img", { name: "QR code of the link" }).waitFor();
});

journey("a reply to an estate under pseudonyms is turned back with the key", async (visitor) => {
  await example(visitor);
  let { page } = visitor;
  await share(page);
  await page.getByLabel(/Replace every name/).check();
  await page.getByRole("button", { name: /Save the key/ }).waitFor();
  const link = await page.locator("#link").inputValue();
  const key = await saved(page, () => page.getByRole("button", { name: /Save the key/ }).click());
  assert.match(key, /^secondsite-key\/1\n/);

  page = await visitor.newPage();
  await visitor.open(link);
  await page.getByText("You are looking at an estate from a link.").waitFor();
  const text = await page.locator("main").innerText();
  assert.ok(!/sundbyholm/i.test(text), "a name came through");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByLabel(/Replace every name/).check();
  await page.getByRole("button", { name: "Turn a reply back…" }).click();
  await page.locator('dialog input[type="file"]').setInputFiles({ name: "key.txt", mimeType: "text/plain", buffer: Buffer.from(key) });
  await page.getByLabel("The reply").fill("Begin with host-01, then HOST-02.");
  const meant = (pseudonym) => key.match(new RegExp(`^${pseudonym}\t(.*)$`, "m"))[1];
  await page.waitForFunction((text) => document.querySelector("#restored")?.value === text, `Begin with ${meant("host-01")}, then ${meant("host-02")}.`);
  assert.deepEqual(await visitor.axe(), []);
  await page.getByRole("button", { name: "Show this estate under its own names" }).click();
  await page.waitForFunction(() => document.querySelector("#estate-name")?.value === "Sundbyholms kommun");
});

journey("from the collector to the page, a link, another page and a report under pseudonyms no fact is lost", async (visitor) => {
  assert.ok(command, "SECONDSITE_COMMAND names the command line; cargo xtask test sets it");
  const collected = JSON.parse(readFileSync(at("examples/municipality.json"), "utf8"));
  const notCollected = [{ what: "hv99: Windows", reason: "The RPC server is unavailable." }];
  const file = Buffer.from(`\ufeff${JSON.stringify({ ...collected, notCollected }, null, 4).replaceAll("\n", "\r\n")}`);
  await visitor.open();
  let { page } = visitor;
  await openFile(page, { name: "collected.json", mimeType: "application/json", buffer: file });
  await page.getByText(/hv99: Windows/).first().waitFor({ state: "attached" });
  const estate = await exported(page, "Save the estate");
  assert.deepEqual(JSON.parse(estate), collected);

  const link = await share(page);
  page = await visitor.newPage();
  await visitor.open(link);
  await page.getByText("You are looking at an estate from a link.").waitFor();
  assert.equal(await exported(page, "Save the estate"), estate);

  const plain = await exported(page, "Save as HTML");
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("dialog").getByLabel(/Replace every name/).check();
  const key = await saved(page, () => page.getByRole("button", { name: /Save the key/ }).click());
  const html = await saved(page, () => page.getByRole("button", { name: "Save as HTML", exact: true }).click());
  assert.ok(!/sundbyholm/i.test(html), "a name came through");
  const folder = mkdtempSync(join(tmpdir(), "secondsite-"));
  writeFileSync(join(folder, "names.key"), key);
  writeFileSync(join(folder, "report.html"), html);
  const restored = execFileSync(command, ["restore", "report.html", "--key", "names.key"], { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 26 });
  // A name that is written in two ways comes back in one of them.
  assert.equal(restored.toLowerCase(), plain.toLowerCase());
});
