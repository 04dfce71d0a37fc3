// Cells of a spreadsheet, and several files: matched, looked at, decided, taken and undone.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { journey } from "./harness.mjs";
import { Keyboard } from "./keyboard.mjs";

const CLIPBOARD = { permissions: ["clipboard-read", "clipboard-write"] };

const CELLS = [
  ["Virtuell dator", "Värdserver", "Vi kallar det", "Storlek", "Gen"],
  ["app01", "hv01", "Guld", "127,5 GB", "Gen 2"],
  ["app02", "hv01", "Silver", "mycket", "1"],
  ["", "hv02", "", "", "1"],
].map((row) => row.join("\t")).join("\r\n");

const inventory = (members) => ({
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify({ format: "secondsite/1", ...members })),
});

/** Nothing for axe to find in the dialog, light and dark, wide and on a telephone. */
async function assertForEveryone(visitor) {
  const { page } = visitor;
  const { width, height } = page.viewportSize();
  for (const colorScheme of ["light", "dark"]) {
    for (const size of [{ width, height }, { width: 360, height: 740 }]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      assert.deepEqual(await visitor.axe(), [], `${colorScheme}, ${size.width} wide`);
      const spills = await page.evaluate(() => document.querySelector("dialog[open]").scrollWidth > innerWidth);
      assert.ok(!spills, `the dialog is wider than ${size.width}`);
      await visitor.screenshot(`arrive ${await page.locator("dialog[open]").getAttribute("id")} ${colorScheme} ${size.width}`);
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width, height });
}

journey("Swedish cells are pasted by keyboard, matched by hand, taken and undone", { locale: "sv-SE", ...CLIPBOARD }, async (visitor) => {
  await visitor.open();
  const { page } = visitor;
  const keys = new Keyboard(page);
  await keys.press("Fyll i formuläret");
  await keys.press("section-virtualMachines");
  await keys.press("virtualMachines-paste");
  const dialog = page.getByRole("dialog", { name: "Klistra in från kalkylblad" });
  await dialog.waitFor();
  await keys.reach("arrive-cells");
  await page.evaluate((cells) => navigator.clipboard.writeText(cells), CELLS);
  await page.keyboard.press("Control+v");

  // What is understood, what is not, and what is left to the reader.
  await dialog.getByRole("cell", { name: "127,5 GB → 127,5 GiB" }).waitFor();
  await dialog.getByRole("cell", { name: /mycket Går inte att förstå: är ingen storlek/ }).waitFor();
  await dialog.getByText("Kolumnen Vi kallar det: rubriken motsvarar inget fält; 2 celler står under den.").waitFor();
  await dialog.getByText(/Rad 4, som börjar ”hv02”, saknar Namn/).waitFor();
  await dialog.getByText("2 nya, 0 med annat").waitFor();
  await keys.reach("Vi kallar det: vilket fält är det?");
  await page.keyboard.type("Moln");
  await dialog.getByText("Kolumnen Vi kallar det").waitFor({ state: "detached" });
  await assertForEveryone(visitor);

  const [file] = await Promise.all([page.waitForEvent("download"), keys.press("Spara det som inte tas in som tabell")]);
  const refused = readFileSync(await file.path(), "utf8");
  assert.equal(file.suggestedFilename(), "virtualMachines.refused.csv");
  assert.equal(refused, "\ufeffVirtuell dator\tVärdserver\tVi kallar det\tStorlek\tGen\r\napp02\thv01\t\tmycket\t\r\n\thv02\t\t\t1\r\n");

  await keys.press("arrive-take");
  await page.getByText("Infört i Virtuella datorer: 2 nya, 0 ändrade.").waitFor();
  await dialog.waitFor({ state: "detached" });
  const count = page.locator("#section-virtualMachines .count");
  assert.equal(await count.textContent(), "2");
  await page.getByRole("log").getByRole("button", { name: "Ångra" }).press("Enter");
  await page.waitForFunction(() => document.querySelector("#section-virtualMachines .count").textContent === "");

  // Pasted onto the section itself, the dialog opens with the cells in it.
  await page.locator("#section-virtualMachines").focus();
  await page.keyboard.press("Control+v");
  await dialog.getByText("2 nya, 0 med annat").waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
});

journey("two files that contradict each other are decided one by one and become one estate", async (visitor) => {
  await visitor.open();
  const { page } = visitor;
  await page.locator('main input[type="file"]').first().setInputFiles([
    { name: "vmm01.json", ...inventory({ sites: [{ name: "North" }], hosts: [{ name: "hv01", clustered: true, ipv4: true }] }) },
    { name: "vmm02.json", ...inventory({ hosts: [{ name: "HV01", clustered: false, ipv6: false }, { name: "hv02" }] }) },
    { name: "broken.json", mimeType: "application/json", buffer: Buffer.from("{") },
  ]);
  const dialog = page.getByRole("dialog", { name: "Several files" });
  await dialog.getByText("vmm01.json: 1 site and 1 host.").waitFor();
  await dialog.getByText("broken.json is left out.").waitFor();
  await dialog.getByText("3 rows together, and one contradiction.").waitFor();
  const group = dialog.getByRole("group", { name: "hv01: In a cluster" });
  assert.ok(await group.getByRole("radio", { name: "Unknown" }).isChecked(), "nobody is preferred");
  await assertForEveryone(visitor);
  await group.getByRole("radio", { name: "No (says vmm02.json)" }).check();
  await dialog.getByRole("button", { name: "Merge into one estate" }).click();
  await page.getByText("Merged into one estate: vmm01.json and vmm02.json.").waitFor();
  assert.equal(await page.locator("#section-hosts .count").textContent(), "2");
  await page.getByRole("button", { name: "Export" }).click();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save the estate" }).click()]);
  const [host] = JSON.parse(readFileSync(await file.path(), "utf8")).hosts;
  assert.deepEqual(host, { name: "hv01", clustered: false, ipv4: true, ipv6: false });

  // A table says more of the estate that is shown.
  await page.getByRole("button", { name: "Import" }).click();
  await page.locator('dialog[open] input[type="file"]').setInputFiles([
    { name: "hosts.csv", mimeType: "text/csv", buffer: Buffer.from("name,tls12\nhv02,yes\nhv03,no\n") },
  ]);
  const paste = page.getByRole("dialog", { name: "Paste from a spreadsheet" });
  await paste.getByText("1 new, 1 with something else").waitFor();
  await paste.getByRole("button", { name: "Take into the estate" }).click();
  await page.getByText("Taken into Hyper-V hosts: 1 new, 1 changed.").waitFor();
  assert.equal(await page.locator("#section-hosts .count").textContent(), "3");
});

journey("whom to believe is chosen once for many contradictions, and what a row needs must be decided", async (visitor) => {
  await visitor.open();
  const { page } = visitor;
  const machine = (host, generation) => ({ virtualMachines: [{ name: "app", host, id: "7", generation }] });
  await page.locator('main input[type="file"]').first().setInputFiles([
    { name: "old.json", ...inventory(machine("hv01", 1)) },
    { name: "new.json", ...inventory(machine("hv02", 2)) },
  ]);
  const dialog = page.getByRole("dialog", { name: "Several files" });
  await dialog.getByText("Some contradictions must be decided first").waitFor();
  const merge = dialog.getByRole("button", { name: "Merge into one estate" });
  assert.ok(await merge.isDisabled());
  await dialog.getByLabel("Where nothing else is chosen, believe").selectOption("new.json");
  await dialog.getByRole("group", { name: /Generation/ }).getByRole("radio", { name: /says old.json/ }).check();
  await merge.click();
  await page.getByText("Merged into one estate: old.json and new.json.").waitFor();
  const section = page.locator("details:has(> #section-virtualMachines)");
  if ((await section.getAttribute("open")) === null) await page.locator("#section-virtualMachines").click();
  await page.waitForFunction(() => document.querySelector("#virtualMachines-0-host")?.value === "hv02");
});
