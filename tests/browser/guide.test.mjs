// From not knowing to knowing: what is still needed as a script and as a list on paper.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { journey } from "./harness.mjs";
import { Keyboard } from "./keyboard.mjs";

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

journey("a failing finding is accepted, changed, expires, and is renewed and revoked", async (visitor) => {
  await visitor.open("?scenario=hyperv-replica");
  const { page } = visitor;
  await openFile(page, at("examples/municipality.json"));
  await page.locator("#view-requirements").click();
  const requirement = page.locator("details.requirement:has(.outcome.blocker)").first();
  await requirement.locator("> summary").click();
  await requirement.getByRole("button", { name: /^Accept: / }).first().click();

  // Without a reason nothing is accepted, and the field says so.
  await page.getByRole("button", { name: "Accept it" }).click();
  await page.getByText("Say why it is accepted.").waitFor();
  const reason = page.getByLabel("Reason");
  assert.equal(await reason.getAttribute("aria-invalid"), "true");
  await reason.fill("Replaced in May");
  await page.getByLabel("Who answers for it").fill("Anna");
  assert.match(await page.getByLabel("Until and including").inputValue(), /^\d{4}-\d\d-\d\d$/);
  await page.getByRole("button", { name: "Accept it" }).click();
  await page.getByText(/Accepted by Anna until .*: Replaced in May/).waitFor();
  await page.locator(".counters").getByText("1 accepted").waitFor();
  await page.waitForFunction(() => document.activeElement.textContent === "Change acceptance");

  // A year later it counts again, with what was said then.
  const before = await page.evaluate(() => localStorage.getItem("secondsite:estate"));
  await page.waitForFunction((before) => localStorage.getItem("secondsite:estate")?.includes("Replaced in May") || before?.includes("Replaced"), before);
  await page.clock.setFixedTime(new Date(Date.now() + 366 * 86_400_000));
  await visitor.reload();
  const again = page.locator("details.requirement:has(.outcome.blocker)").first();
  await again.locator("> summary").click();
  await page.getByText(/Was accepted until .* and counts again: Replaced in May/).waitFor();
  await page.getByRole("button", { name: /^Renew acceptance: / }).first().click();
  assert.equal(await page.getByLabel("Reason").inputValue(), "Replaced in May");
  assert.deepEqual(await visitor.axe(), []);
  await page.getByRole("button", { name: "Accept it" }).click();
  await page.getByText(/Accepted by Anna until /).waitFor();
  await page.getByRole("button", { name: /^Revoke: / }).first().click();
  await page.getByText(/Accepted by Anna until /).waitFor({ state: "detached" });
});

journey("a newcomer is led from the empty page through a small estate by keyboard, and can leave at any time", async (visitor) => {
  await visitor.open("?scenario=hyperv-replica");
  const { page } = visitor;
  await page.getByRole("button", { name: "Fill in the form" }).click();
  const guide = page.getByRole("region", { name: "What to answer next" });
  await guide.getByText(/At least \d+ more facts are needed/).waitFor();
  assert.equal(await guide.getByText(/VMM/).count(), 0, "VMM is asked for where there is none");

  // Two sites, then hosts: each question with the control that answers it, and the focus on the next.
  const keys = new Keyboard(page);
  const asked = [];
  const answers = [
    [/^Sites: which/, "Stockholm, Göteborg"],
    [/^Hyper-V hosts: which/, "hv01, hv02"],
  ];
  for (let step = 0; step < 40; step += 1) {
    const question = guide.locator("#guide-question");
    await question.waitFor();
    const text = await question.textContent();
    asked.push(text);
    const names = answers.find(([pattern]) => pattern.test(text));
    if (names) {
      await keys.type("guide-answer", names[1]);
      await page.keyboard.press("Enter");
    } else if (/: which ones are there\?$/.test(text)) {
      await keys.press("guide-none");
    } else if (await guide.locator("[role=group] button").count()) {
      await guide.locator("[role=group] button").first().focus();
      await page.keyboard.press("Enter");
    } else {
      await keys.press("guide-later");
    }
    await page.waitForFunction((text) => document.querySelector("#guide-question")?.textContent !== text, text);
    await page.waitForFunction(() => document.activeElement.id === "guide-question");
    if (/^(Every blocker is settled|You put)/.test(await question.textContent())) break;
  }
  assert.ok(asked.some((text) => answers[1][0].test(text)), `hosts were never asked for: ${asked.join(" | ")}`);
  assert.deepEqual(await visitor.axe(), []);

  // It is no wizard: it folds away, and comes back.
  await guide.getByRole("button", { name: "Hide" }).click();
  await page.locator("#guide-question").waitFor({ state: "detached" });
  await guide.getByRole("button", { name: "Guide me" }).click();
  await page.locator("#guide-question").waitFor();
});

journey("findings are searched, put together by object, and lead to their field and back", async (visitor) => {
  await visitor.open();
  const { page } = visitor;
  await openFile(page, at("examples/municipality.json"));
  await page.locator("#view-requirements").click();
  const all = await page.locator("details.requirement").count();
  await page.getByLabel("Search", { exact: true }).fill("str-hv04 internet");
  await page.locator(".result-tools").getByText(/^\d+ findings?$/).waitFor();
  await page.waitForFunction((all) => document.querySelectorAll("details.requirement").length < all, all);
  await page.getByRole("radio", { name: "By object" }).check();
  const object = page.locator(".by-object details").first();
  await object.locator("summary").getByText("str-hv04").waitFor();
  await object.locator("summary").click();
  assert.deepEqual(await visitor.axe(), []);

  // From the finding to its field, and from the field back to the requirement, the focus with it.
  await object.getByRole("button", { name: /^Show in the estate/ }).first().click();
  await page.waitForFunction(() => document.querySelector("#estate").contains(document.activeElement));
  await object.locator(".lead").first().click();
  await page.waitForFunction(() => document.activeElement.id.startsWith("rule-"));
  assert.equal(await page.getByLabel("Search", { exact: true }).inputValue(), "");
});
