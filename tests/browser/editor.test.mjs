// Many rows at once: named by a pattern, picked, set, filled down, sorted, searched, removed and brought back.

import assert from "node:assert/strict";
import { journey } from "./harness.mjs";

/** The estate's section of a table, opened. */
async function section(page, table) {
  const head = page.locator(`#section-${table}`);
  const details = page.locator(`details:has(> #section-${table})`);
  if ((await details.getAttribute("open")) === null) await head.click();
  return details;
}

/** Adds rows named by a pattern, from a page with its form already open. */
async function addSeries(page, table, pattern, keys = {}) {
  const part = await section(page, table);
  await part.getByRole("button", { name: /^(Add several|Lägg till flera)/ }).click();
  await part.locator(`#${table}-series`).fill(pattern);
  for (const [field, value] of Object.entries(keys)) await part.locator(`#${table}-new-${field}`).fill(value);
  await part.getByRole("button", { name: /^(Add|Lägg till) \d+ (row|rad)/ }).click();
  return part;
}

/** The names in the table, in the order shown. */
const names = (part, table) =>
  part.locator(`tbody input[id^="${table}-"][id$="-name"]`).evaluateAll((inputs) => inputs.map((input) => input.value));

journey("sixteen hosts are named by a pattern, set together, filled down and removed, and one step brings each back", async (visitor) => {
  await visitor.open();
  const { page } = visitor;
  await page.getByRole("button", { name: "Fill in the form" }).click();
  const hosts = await section(page, "hosts");
  await hosts.getByRole("button", { name: /^Add several/ }).click();
  const line = hosts.locator("#hosts-series");
  await line.fill("hv16..hv01");
  await hosts.getByText("write the smaller number first").waitFor();
  await line.fill("hv01..hv16");
  await hosts.getByText("16 names: hv01 to hv16").waitFor();
  await line.press("Enter");
  await page.getByText("16 rows were added").waitFor();
  await hosts.getByText("16 rows selected").waitFor();

  // Of what is there already only the new is added.
  await hosts.getByRole("button", { name: /^Add several/ }).click();
  await line.fill("HV15..HV18");
  await hosts.getByText("HV15 and HV16 are there already").waitFor();
  await hosts.getByRole("button", { name: "Add 2 rows" }).click();
  await hosts.getByText("2 rows selected").waitFor();
  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  await hosts.getByRole("checkbox", { name: "Select hv17" }).waitFor({ state: "detached" });

  // A field for all of them.
  await hosts.getByRole("checkbox", { name: "Select all 16 rows" }).click();
  await hosts.getByRole("button", { name: "Set a field" }).click();
  await hosts.getByLabel("Field", { exact: true }).selectOption("site");
  await hosts.locator("#hosts-set-site").fill("Stockholm");
  await hosts.locator("#hosts-set-site").press("Enter");
  await page.getByText("“Site” was set for 16 rows").waitFor();

  // A range by Shift, and the first one's value for the rest of it.
  await hosts.getByRole("button", { name: "Select none" }).click();
  await hosts.getByLabel("Operating system, hv05").fill("Windows Server 2016");
  await hosts.getByLabel("Operating system, hv05").press("Enter");
  await hosts.getByRole("checkbox", { name: "Select hv05" }).click();
  await hosts.getByRole("checkbox", { name: "Select hv08" }).click({ modifiers: ["Shift"] });
  await hosts.getByText("4 rows selected").waitFor();
  await hosts.getByRole("button", { name: "Set a field" }).click();
  await hosts.getByLabel("Field", { exact: true }).selectOption("operatingSystem");
  await hosts.getByRole("button", { name: "Fill down from hv05: Windows Server 2016" }).click();
  await page.getByText("was set for 3 rows").waitFor();
  assert.equal(await hosts.getByLabel("Operating system, hv08").inputValue(), "Windows Server 2016");
  assert.equal(await hosts.getByLabel("Operating system, hv09").inputValue(), "");

  // Sorted and searched.
  await hosts.getByRole("columnheader", { name: "Name" }).getByRole("button").click();
  await hosts.getByRole("columnheader", { name: "Name" }).getByRole("button").click();
  assert.equal((await names(hosts, "hosts"))[0], "hv16");
  await hosts.getByRole("searchbox").fill("hv0 2016");
  await hosts.getByText("4 rows found").waitFor();
  assert.deepEqual(await names(hosts, "hosts"), ["hv08", "hv07", "hv06", "hv05"]);

  // Removed together, and brought back in one step.
  assert.ok(await hosts.getByRole("checkbox", { name: "Select all 4 rows" }).isChecked());
  await hosts.getByRole("group", { name: "Selected rows" }).getByRole("button", { name: "Remove", exact: true }).click();
  const news = page.getByRole("log");
  await news.getByText("4 rows were removed from").waitFor();
  await news.getByRole("button", { name: "Undo" }).click();
  await hosts.getByText("4 rows found").waitFor();
  assert.equal((await names(hosts, "hosts")).length, 4);
});

journey("columns are chosen, kept on this device and given back", async (visitor) => {
  await visitor.open();
  const { page } = visitor;
  await page.getByRole("button", { name: "Fill in the form" }).click();
  let hosts = await addSeries(page, "hosts", "hv01..hv05");
  const heads = () => hosts.locator("thead th").allInnerTexts();
  const before = await heads();
  await hosts.getByRole("button", { name: "Columns" }).click();
  const boxes = hosts.getByRole("group", { name: "Columns" });
  assert.equal(await boxes.getByLabel("Name", { exact: true }).count(), 0, "the name is always a column");
  await boxes.getByLabel("Operating system").uncheck();
  await boxes.getByLabel("IPv6").first().check();
  const chosen = await heads();
  assert.ok(!chosen.includes("Operating system") && before.includes("Operating system"));
  await page.waitForFunction(() => localStorage.getItem("secondsite:estate")?.includes("hv05"));
  await visitor.reload();
  hosts = await section(page, "hosts");
  await hosts.locator("thead th").first().waitFor();
  assert.deepEqual(await heads(), chosen);
  await hosts.getByRole("button", { name: "Columns" }).click();
  await hosts.getByRole("button", { name: "As the requirements need" }).click();
  assert.deepEqual(await heads(), before);
});

journey("what named removed rows is told, and cleared if wished", async (visitor) => {
  await visitor.open();
  const { page } = visitor;
  await page.getByRole("button", { name: "Fill in the form" }).click();
  const clusters = await addSeries(page, "clusters", "clu1..clu4");
  const hosts = await addSeries(page, "hosts", "hv01..hv05");
  await hosts.getByRole("button", { name: "Set a field" }).click();
  await hosts.getByLabel("Field", { exact: true }).selectOption("cluster");
  await hosts.locator("#hosts-set-cluster").fill("clu2");
  await hosts.locator("#hosts-set-cluster").press("Enter");
  await page.getByText("was set for 5 rows").waitFor();
  await clusters.getByRole("button", { name: "Remove clu2" }).click();
  const news = page.getByRole("log");
  await news.getByText("5 fields elsewhere still name what was removed").waitFor();
  await news.getByRole("button", { name: "Clear those fields" }).click();
  await news.getByText("5 fields that named removed rows").waitFor();
  assert.equal(await hosts.getByLabel("Cluster, hv03", { exact: true }).inputValue(), "");
  await news.getByRole("button", { name: "Undo" }).click();
  assert.equal(await hosts.getByLabel("Cluster, hv03", { exact: true }).inputValue(), "clu2");
});

journey("a name is chosen from what fits while it is typed, by keyboard, and any other name stays possible", async (visitor) => {
  await visitor.open();
  const { page } = visitor;
  await page.getByRole("button", { name: "Fill in the form" }).click();
  await addSeries(page, "vmmServers", "vmm01, vmm02");
  await addSeries(page, "hostGroups", "All Hosts\\{Prod,Test}", { vmmServer: "vmm01" });
  await addSeries(page, "hostGroups", "All Hosts\\{Lab,Spare}", { vmmServer: "vmm02" });
  const hosts = await addSeries(page, "hosts", "hv01..hv04");
  await hosts.getByLabel("VMM server, hv01").fill("vmm02");
  await hosts.getByLabel("VMM server, hv01").press("Enter");

  // In a table arrows go from row to row; Alt opens the list.
  const group = hosts.getByRole("combobox", { name: "Host group, hv01" });
  await group.focus();
  await group.press("ArrowDown");
  await page.waitForFunction(() => document.activeElement.getAttribute("aria-label") === "Host group, hv02");
  await page.keyboard.press("ArrowUp");
  await page.waitForFunction(() => document.activeElement.getAttribute("aria-label") === "Host group, hv01");
  await page.keyboard.press("Alt+ArrowDown");
  const list = page.getByRole("listbox", { name: "Suggestions" });
  assert.deepEqual(await list.getByRole("group", { name: "On vmm02" }).getByRole("option").allInnerTexts(), ["All Hosts\\Lab", "All Hosts\\Spare"]);
  assert.deepEqual(await list.getByRole("group", { name: "Elsewhere" }).getByRole("option").allInnerTexts(), ["All Hosts\\Prod", "All Hosts\\Test"]);
  assert.deepEqual(await visitor.axe(), []);
  await visitor.screenshot("editor suggestions");
  await page.keyboard.press("Escape");
  await list.waitFor({ state: "detached" });
  await page.keyboard.type("spa");
  await page.waitForFunction(() => document.querySelectorAll('[role="option"]').length === 1);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.value === "All Hosts\\Spare");
  assert.equal(await group.getAttribute("aria-expanded"), "false");

  // Typed and not taken over: the field's own undo. Taken over: the page's.
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.getAttribute("aria-label") === "Host group, hv02");
  await page.keyboard.type("All Hosts\\Elsewhere");
  await page.keyboard.press("Control+Z");
  assert.equal(await group.inputValue(), "All Hosts\\Spare");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.keyboard.type("All Hosts\\Elsewhere");
  await page.keyboard.press("Enter");
  await hosts.locator("#hosts-1-hostGroup-said").getByText("is not among the rows").waitFor({ state: "attached" });
  await page.keyboard.press("Control+Z");
  await page.waitForFunction(() => document.getElementById("hosts-1-hostGroup").value === "");

  // A node of a cluster is clustered, and says why.
  await hosts.getByRole("combobox", { name: "Cluster, hv03", exact: true }).fill("clu1");
  await page.keyboard.press("Control+End");
  const clustered = hosts.getByLabel("In a cluster, hv03");
  await clustered.getByText("Yes, by its cluster").waitFor({ state: "attached" });
  assert.equal(await clustered.inputValue(), "");
});

journey("single keys lead through the page until they are turned off", async (visitor) => {
  await visitor.open();
  const { page } = visitor;
  await page.getByRole("button", { name: "Fill in the form" }).click();
  const hosts = await addSeries(page, "hosts", "hv01..hv12");
  await page.getByRole("heading", { name: "Estate", exact: true }).click();
  await page.keyboard.press("r");
  await page.waitForFunction(() => document.activeElement.id === "result");
  await page.keyboard.press("n");
  await page.waitForFunction(() => document.activeElement.closest("#result summary, #result details, #result li"));
  const first = await page.evaluate(() => document.activeElement.textContent);
  await page.keyboard.press("n");
  await page.waitForFunction((first) => document.activeElement.textContent !== first, first);
  await page.keyboard.press("p");
  await page.waitForFunction((first) => document.activeElement.textContent === first, first);
  await page.keyboard.press("2");
  await page.waitForFunction(() => document.activeElement.id === "view-needs");
  await page.keyboard.press("e");
  await page.waitForFunction(() => document.activeElement.id === "estate");
  await page.keyboard.press("/");
  await page.waitForFunction(() => document.activeElement.id === "hosts-search");
  // In a field a letter is a letter.
  await page.keyboard.type("n2?");
  assert.equal(await hosts.getByRole("searchbox").inputValue(), "n2?");
  assert.equal(await page.getByRole("dialog").count(), 0);

  await page.getByRole("heading", { name: "Result" }).click();
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await dialog.waitFor();
  assert.deepEqual(await visitor.axe(), []);
  await dialog.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await page.getByRole("heading", { name: "Result" }).click();
  await page.keyboard.press("?");
  await page.keyboard.press("e");
  assert.equal(await page.getByRole("dialog").count(), 0);
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  assert.equal(await dialog.getByRole("checkbox").isChecked(), false);
  await dialog.getByRole("checkbox").check();
});

for (const [name, options] of [
  ["light", {}],
  ["dark", { colorScheme: "dark" }],
  ["narrow, Swedish", { locale: "sv-SE", viewport: { width: 360, height: 800 } }],
]) {
  journey(`axe finds nothing while many rows are edited (${name})`, options, async (visitor) => {
    await visitor.open();
    const { page } = visitor;
    await page.getByRole("button", { name: /^(Fill in the form|Fyll i formuläret)$/ }).click();
    const hosts = await addSeries(page, "hosts", "hv01..hv60");
    await hosts.getByRole("button", { name: /^(Columns|Kolumner)$/ }).click();
    await hosts.locator("#hosts-set").click();
    await hosts.locator("#hosts-set-field").selectOption("operatingSystem");
    await hosts.getByRole("button", { name: /^(Add several|Lägg till flera)/ }).click();
    await hosts.locator("#hosts-series").fill("hv58..hv70");
    await hosts.locator(".stranger").first().waitFor();
    assert.deepEqual(await visitor.axe(), []);
    await visitor.screenshot(`editor ${name}`);
  });
}

journey("of two servers the one in use is a form, and whoever is led to the other finds it open", async (visitor) => {
  await visitor.open();
  const { page } = visitor;
  await page.getByRole("button", { name: "Load the example" }).click();
  const servers = await section(page, "vmmServers");
  const [first, second] = ["vmm01", "vmm02"].map((name) => servers.getByRole("button", { name: new RegExp(`^${name}`) }));
  await first.click();
  await servers.locator("#vmmServers-0-version").waitFor();
  assert.equal(await servers.locator("#vmmServers-1-version").count(), 0);
  await second.press("Enter");
  await servers.locator("#vmmServers-1-version").waitFor();
  assert.equal(await first.getAttribute("aria-expanded"), "false");
  await servers.getByRole("button", { name: /^Remove vmm02/ }).click();
  await servers.locator("#vmmServers-0-version").waitFor();
  assert.equal(await first.count(), 0, "a server alone needs no folding");
});
