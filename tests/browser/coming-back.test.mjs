// Links opened, left and come back to: nothing is lost without a word.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { journey } from "./harness.mjs";

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const LINK = `#${readFileSync(at("tests/links/v1-small.txt"), "utf8").trim()}`;
const FROM_LINK = "You are looking at an estate from a link.";
const name = (page) => page.getByRole("textbox", { name: "Name of the estate" });

journey("undo stops at the link as it was opened, also where the page stood empty before", async (visitor) => {
  await visitor.open();
  const { page } = visitor;
  await page.getByRole("button", { name: "Fill in the form" }).waitFor();
  await page.evaluate((link) => { location.hash = link; }, LINK);
  await page.getByText(FROM_LINK).waitFor();
  assert.ok(await page.getByRole("button", { name: "Undo", exact: true }).isDisabled());
  const given = await name(page).inputValue();
  await name(page).fill("Changed");
  await page.getByText(FROM_LINK).waitFor({ state: "detached" });
  await page.getByRole("heading", { name: "Result" }).click();
  for (let times = 0; times < 3; times += 1) await page.keyboard.press("Control+z");
  await page.getByText(FROM_LINK).waitFor();
  assert.equal(await name(page).inputValue(), given);
  assert.ok(await page.getByRole("button", { name: "Redo", exact: true }).isEnabled());
});

journey("who left an estate for an empty one finds the way back on the start page", async (visitor) => {
  await visitor.open();
  const { page } = visitor;
  await page.getByRole("button", { name: "Load the example" }).click();
  await page.getByRole("button", { name: "Start with an empty estate" }).click();
  await page.getByRole("button", { name: "Fill in the form" }).waitFor();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.getByText("This is an example").waitFor();
  await page.getByRole("button", { name: "Redo", exact: true }).click();
  await page.getByRole("button", { name: "Fill in the form" }).waitFor();
});

/** Somebody with an estate of their own, who opens a link over it. */
async function visiting(visitor) {
  await visitor.open();
  let { page } = visitor;
  await page.getByRole("button", { name: "Fill in the form" }).click();
  await name(page).fill("Mine");
  // It is kept a moment after it was typed.
  await page.waitForFunction(() => localStorage.getItem("secondsite:estate") !== null);
  page = await visitor.newPage();
  await visitor.open(LINK);
  await page.getByText(FROM_LINK).waitFor();
  return page;
}

journey("what is changed in a linked estate beside one's own is there after a reload", async (visitor) => {
  const page = await visiting(visitor);
  const given = await name(page).inputValue();
  await name(page).fill("Theirs, changed");
  await page.waitForFunction(() => sessionStorage.getItem("secondsite:visit") !== null);
  await visitor.reload();
  await page.getByText("You have changed it.").waitFor();
  assert.equal(await name(page).inputValue(), "Theirs, changed");
  assert.deepEqual(await visitor.axe(), []);
  await page.getByRole("button", { name: "Show it as it came" }).click();
  await page.getByText("You have changed it.").waitFor({ state: "detached" });
  assert.equal(await name(page).inputValue(), given);
  await visitor.reload();
  assert.equal(await name(page).inputValue(), given);
  await page.getByRole("button", { name: "Back to my own" }).click();
  assert.equal(await name(page).inputValue(), "Mine");
});

journey("undo into a link that the address does not tell any more outlives a reload, and leaves nothing behind", async (visitor) => {
  await visitor.open(LINK);
  const { page } = visitor;
  const given = await name(page).inputValue();
  await name(page).fill("Changed");
  await page.waitForFunction(() => localStorage.getItem("secondsite:estate") !== null);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.getByText(FROM_LINK).waitFor();
  await visitor.reload();
  await page.getByText(FROM_LINK).waitFor();
  assert.equal(await name(page).inputValue(), given);
  assert.equal(await page.evaluate(() => localStorage.getItem("secondsite:estate")), null);
});

journey("what stands half typed in a field is taken over when the page is left", async (visitor) => {
  await visitor.open();
  const { page } = visitor;
  await page.getByRole("button", { name: "Fill in the form" }).click();
  await page.locator("#azure-region").pressSequentially("westeur");
  // As on a reload, which a slow machine may cut short.
  await page.evaluate(() => dispatchEvent(new Event("beforeunload")));
  await page.waitForFunction(() => localStorage.getItem("secondsite:estate")?.includes('"westeur"'));
});

journey("the scenario chosen for an empty estate is there after a reload", async (visitor) => {
  await visitor.open("");
  const { page } = visitor;
  const chosen = "hyperv-replica@2026-04-28";
  await page.getByLabel("Scenario", { exact: true }).selectOption(chosen);
  await visitor.reload();
  await page.getByRole("button", { name: "Fill in the form" }).waitFor();
  assert.equal(await page.getByLabel("Scenario", { exact: true }).inputValue(), chosen);
});

journey("an answer half typed in the guide waits while another scenario is looked at", async (visitor) => {
  await visitor.open();
  const { page } = visitor;
  await page.getByRole("button", { name: "Fill in the form" }).click();
  const guide = page.locator("#guide");
  const question = await guide.locator("#guide-question").innerText();
  await guide.locator("#guide-answer").fill("vmm0");
  await page.getByLabel("Scenario", { exact: true }).selectOption("hyperv-replica@2026-04-28");
  await page.waitForFunction((was) => document.querySelector("#guide-question").innerText !== was, question);
  await page.getByLabel("Scenario", { exact: true }).selectOption("vmm-to-vmm@2017-07-30");
  await page.waitForFunction((was) => document.querySelector("#guide-question").innerText === was, question);
  assert.equal(await guide.locator("#guide-answer").inputValue(), "vmm0");
});

journey("a newcomer is met by a scenario that can still be set up, and retired ones say so in the list", async (visitor) => {
  await visitor.open("");
  const { page } = visitor;
  await page.getByRole("heading", { name: "Are your VMM clouds ready for replication to Azure?" }).waitFor();
  const scenario = page.getByLabel("Scenario", { exact: true });
  const choices = await scenario.locator("option").allInnerTexts();
  assert.deepEqual(choices.map((choice) => / · retired$/.test(choice)), [true, true, false, false, false]);
  await scenario.selectOption("hyperv-replica@2026-04-28");
  await page.getByRole("heading", { name: /two Hyper.V sites ready for Hyper.V Replica/ }).waitFor();
});

journey("the collector is saved from the import dialog, by the one request after load that there is", async (visitor) => {
  await visitor.open();
  const { page } = visitor;
  await page.getByRole("button", { name: "Fill in the form" }).click();
  await page.getByRole("button", { name: "Import", exact: true }).click();
  const save = page.getByRole("link", { name: "Save the collector" });
  const [file] = await Promise.all([page.waitForEvent("download"), save.click()]);
  const script = "Export-SecondsiteInventory.ps1";
  assert.equal(file.suggestedFilename(), script);
  assert.deepEqual(readFileSync(await file.path()), readFileSync(at(`collect/${script}`)));
  // Playwright tells of such a request or not; there is no other.
  const own = new URL(script, visitor.address).href;
  visitor.requestsAfterLoad = visitor.requestsAfterLoad.filter((address) => address !== own);
});

journey("the head of the guide stays in sight from answer to answer", { viewport: { width: 1280, height: 620 } }, async (visitor) => {
  await visitor.open();
  const { page } = visitor;
  await page.getByRole("button", { name: "Fill in the form" }).click();
  for (const names of ["vmm01, vmm02", "Gold", "All Hosts"]) {
    const question = page.locator("#guide-question");
    const was = await question.innerText();
    await page.locator("#guide-answer").fill(names);
    await page.keyboard.press("Enter");
    await page.waitForFunction((was) => {
      const now = document.querySelector("#guide-question");
      return now?.innerText !== was && document.activeElement === now;
    }, was);
    const { top } = await page.locator("#guide-title").evaluate((title) => title.getBoundingClientRect());
    const bar = await page.locator("header.bar").evaluate((bar) => bar.getBoundingClientRect().bottom);
    assert.ok(top >= bar, `${names}: the head is at ${top}, under the bar, which ends at ${bar}`);
  }
});
