// What would have to change, a change tried, and two estates compared.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { journey } from "./harness.mjs";

const EXAMPLE = fileURLToPath(new URL("../../examples/municipality.json", import.meta.url));
const result = (page) => page.getByRole("region", { name: /^(Result|Resultat)$/ });

/** The example, kept as the reader's own, and its fix list. */
async function fixList(visitor) {
  await visitor.open();
  const { page } = visitor;
  await page.getByRole("button", { name: "Load the example" }).click();
  await page.getByRole("button", { name: "Fix list" }).click();
  await page.getByText(/\d+ steps lead there, in this order/).waitFor();
  return page;
}

journey("the fix list of the example is tried step by step until nothing blocks", async (visitor) => {
  const page = await fixList(visitor);
  const steps = page.locator(".steps > .step");
  const count = await steps.count();
  assert.ok(count >= 3 && count < 20, `${count} steps`);
  for (let left = count; left > 0; left -= 1) {
    await steps.first().getByRole("button", { name: /^(Try|Assume) it/ }).click();
    await page.getByRole("status").filter({ hasText: /^You are trying a change: .*resolved/ }).waitFor();
    if (left > 1) await page.waitForFunction((most) => document.querySelectorAll(".steps > .step").length <= most, left - 1);
  }
  await result(page).getByText("Nothing blocks; there is nothing to change for that.").or(
    result(page).getByText(/The checks alone would say: ready with warnings/),
  ).first().waitFor();
  assert.deepEqual(await visitor.axe(), []);
  await page.getByRole("button", { name: "Keep the change" }).click();
  await page.locator("#trial").waitFor({ state: "detached" });
  // What was only assumed is unknown again; what was known and stood in the way does so no longer.
  await result(page).getByText(/The checks alone would say: cannot tell/).first().waitFor();
});

journey("what a list assumes of an estate that nobody knows is said to be assumed, and never becomes a fact", async (visitor) => {
  const host = (name, site) => ({ name, site });
  const estate = {
    format: "secondsite/1",
    hosts: [host("hv1", "Stockholm"), host("hv2", "Malmö")],
    virtualMachines: [{ name: "vm1", host: "hv1" }],
  };
  const file = join(mkdtempSync(join(tmpdir(), "secondsite-")), "little.json");
  writeFileSync(file, JSON.stringify(estate));
  await visitor.open("?scenario=hyperv-replica");
  const { page } = visitor;
  await page.locator('main input[type="file"]').setInputFiles(file);
  await page.getByRole("button", { name: "Fix list" }).click();
  await page.getByText(/of them are questions: nobody has answered them yet/).waitFor();
  await page.locator(".steps h4").filter({ hasText: "Find out: Sites" }).waitFor();
  assert.equal(await page.locator(".steps .step-head").filter({ hasText: "Blocker" }).count(), 0);
  await page.getByRole("button", { name: "Try the whole list" }).click();
  await page.locator("#trial").getByText(/\d+ answers in this trial are assumed: nobody has confirmed them/).waitFor();
  await result(page).locator("h3#verdict").filter({ hasText: "If so: Ready, with warnings" }).waitFor();
  assert.equal(await page.getByRole("button", { name: "Keep the change" }).count(), 0);
  assert.deepEqual(await visitor.axe(), []);

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByText(/answers that it assumes are left out here/).waitFor();
  await page.getByRole("button", { name: "Save the estate" }).click();
  const saved = JSON.parse(readFileSync(await (await downloading).path(), "utf8"));
  assert.deepEqual([saved.sites, saved.hosts], [undefined, estate.hosts]);

  await page.locator("#trial").getByRole("button", { name: "Drop the change" }).click();
  await result(page).locator("h3#verdict").filter({ hasText: /^Cannot tell yet$/ }).waitFor();
});

journey("the whole list is copied as one script that names what it does", { permissions: ["clipboard-read", "clipboard-write"] }, async (visitor) => {
  const page = await fixList(visitor);
  await page.getByRole("button", { name: "Copy all commands as one script" }).click();
  await page.locator(".whole-script").getByText("Copied").waitFor();
  const script = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(script, /^# The commands of a fix list/);
  assert.match(script, /# 1\. /);
  assert.match(script, /Set-SCCloud -Cloud \(Get-SCCloud -Name '/);
  for (const line of script.split("\n")) assert.doesNotMatch(line, /undefined|\{ \$/);
});

journey("a change on trial is not kept on the device, and dropping it brings the estate back", async (visitor) => {
  await visitor.open();
  const { page } = visitor;
  await page.locator('main input[type="file"]').setInputFiles(EXAMPLE);
  await page.getByRole("button", { name: "Fix list" }).click();
  await page.getByText(/steps lead there/).waitFor();
  const before = await result(page).locator("h3#verdict, .verdict p").allTextContents();
  await page.waitForFunction(() => localStorage.getItem("secondsite:estate"));
  const kept = await page.evaluate(() => localStorage.getItem("secondsite:estate"));
  await page.getByRole("button", { name: "Try the whole list" }).click();
  await page.getByText(/You are trying a change: \d+ findings resolved/).waitFor();
  await page.locator("#trial summary").click();
  await page.getByText("Resolved:", { exact: true }).waitFor();
  // Leaving the page keeps what was there before the trial.
  await visitor.reload();
  assert.equal(await page.evaluate(() => localStorage.getItem("secondsite:estate")), kept);
  assert.equal(await page.locator("#trial").count(), 0);

  await page.getByRole("button", { name: "Fix list" }).click();
  await page.getByText(/steps lead there/).waitFor();
  await page.getByRole("button", { name: "Try the whole list" }).click();
  await page.locator("#trial").waitFor();
  await page.getByRole("button", { name: "Drop the change" }).click();
  await page.locator("#trial").waitFor({ state: "detached" });
  assert.deepEqual(await result(page).locator("h3#verdict, .verdict p").allTextContents(), before);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.locator("#trial").waitFor();
  await page.getByRole("button", { name: "Keep the change" }).click();
  await page.waitForFunction((old) => localStorage.getItem("secondsite:estate") !== old, kept);
});

journey("a step leads to its place in the estate and to its requirement", async (visitor) => {
  const page = await fixList(visitor);
  await page.locator(".steps > .step").first().getByRole("button", { name: /^Show in the estate/ }).click();
  await page.waitForFunction(() => document.activeElement.closest("#estate") !== null);
  await page.locator(".steps .mends button").first().click();
  await page.locator("details.requirement[open]").waitFor();
});

journey("the two sides stand beside each other, and an earlier file is compared", async (visitor) => {
  await visitor.open();
  const { page } = visitor;
  await page.getByRole("button", { name: "Load the example" }).click();
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await page.getByRole("table", { name: "Hyper-V hosts" }).waitFor();
  for (const said of ["equal", "different", "not known"]) {
    await page.locator(".sides td:last-child").getByText(said, { exact: true }).first().waitFor();
  }
  assert.deepEqual(await visitor.axe(), []);
  await page.getByRole("checkbox", { name: "Leave out what is equal" }).check();
  await page.locator(".sides td:last-child").getByText("equal", { exact: true }).waitFor({ state: "detached" });
  await page.locator(".sides td:last-child").getByText("different", { exact: true }).first().waitFor();

  const earlier = JSON.parse(readFileSync(EXAMPLE, "utf8"));
  earlier.hosts[0].hyperVRole = false;
  earlier.hosts.pop();
  const file = join(mkdtempSync(join(tmpdir(), "secondsite-")), "earlier.json");
  writeFileSync(file, JSON.stringify(earlier));
  await page.getByRole("button", { name: "With a file or link" }).click();
  await page.locator('.compare input[type="file"]').setInputFiles(file);
  // Collected on the same day: the other is seen from this one, and the other way round when asked.
  await page.getByText(/^In “earlier\.json”, seen from this estate: \d+ fixed, [1-9]/).waitFor();
  await page.locator(".changes li").filter({ hasText: "Yes → No" }).waitFor();
  await page.getByRole("button", { name: "Show instead what is different in this estate" }).click();
  await page.getByText(/^In this estate, seen from “earlier\.json”: [1-9]\d* fixed, \d+ new; /).waitFor();
  await page.locator(".changes").getByText(/^One finding fixed$|^\d+ findings fixed$/).waitFor();
  await page.locator(".changes li").filter({ hasText: earlier.hosts[0].name }).filter({ hasText: "No → Yes" }).waitFor();
  assert.equal(await page.locator("#estate-name").inputValue(), JSON.parse(readFileSync(EXAMPLE, "utf8")).name);
  assert.deepEqual(await visitor.axe(), []);
  await page.getByRole("button", { name: "Show instead what is different in “earlier.json”" }).click();
  await page.getByText(/^In “earlier\.json”, seen from this estate/).waitFor();

  // The same link again, after the comparison was ended.
  const link = page.getByRole("textbox", { name: "Link to an estate" });
  await link.fill(readFileSync(new URL("../links/v1-small.txt", import.meta.url), "utf8").trim());
  for (let times = 0; times < 2; times += 1) {
    await page.locator("#result form").getByRole("button", { name: "Compare", exact: true }).click();
    await page.getByText(/seen from this estate/).waitFor();
    await page.getByRole("button", { name: "Compare no longer" }).click();
    await page.locator(".changes").waitFor({ state: "detached" });
  }

  await page.getByRole("textbox", { name: "Link to an estate" }).fill("#1nonsense");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").filter({ hasText: "damaged" }).waitFor();
});

for (const [colorScheme, locale, viewport] of [
  ["dark", "en-GB", { width: 1440, height: 900 }],
  ["light", "sv-SE", { width: 360, height: 740 }],
]) {
  journey(`fix list, trial and comparison read well: ${colorScheme}, ${locale}, ${viewport.width} px`, { colorScheme, locale, viewport }, async (visitor) => {
    await visitor.open();
    const { page } = visitor;
    await page.getByRole("button", { name: /^(Load the example|Öppna exemplet)$/ }).click();
    await page.getByRole("button", { name: /^(Fix list|Åtgärdslista)$/ }).click();
    await page.getByText(/steps lead there|steg leder dit/).waitFor();
    await page.locator(".steps").getByText(/^(How it is done|How to find it out|Så görs det|Så tar du reda på det)$/).first().click();
    assert.deepEqual(await visitor.axe(), []);
    await page.getByRole("button", { name: /^(Try it|Assume it|Prova|Anta det): / }).first().click();
    await page.locator("#trial").waitFor();
    assert.deepEqual(await visitor.axe(), []);
    await page.getByRole("button", { name: /^(Compare|Jämför)$/ }).click();
    await page.locator(".sides table").first().waitFor();
    assert.deepEqual(await visitor.axe(), []);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    assert.equal(wide, false, "the page scrolls sideways");
  });
}
