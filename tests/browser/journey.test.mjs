// The whole way through, as somebody goes it for the first time.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { journey } from "./harness.mjs";
import { Keyboard } from "./keyboard.mjs";

const ROOT = new URL("../../", import.meta.url);
const at = (path) => fileURLToPath(new URL(path, ROOT));
const EXAMPLE = at("examples/municipality.json");
const result = (page) => page.getByRole("region", { name: "Result" });

/** Opens a file the way the page offers it at the time: from the welcome, else from the bar. */
async function openFile(page, file) {
  if ((await page.getByRole("button", { name: /^(Fill in the form|Fyll i formuläret)$/ }).count()) === 0) {
    await page.getByRole("button", { name: /^Import/ }).click();
  }
  await page.locator('input[type="file"]:visible, dialog[open] input[type="file"], main input[type="file"]').first().setInputFiles(file);
}

/** What a downloaded file holds. */
async function download(page, press) {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  return readFileSync(await file.path(), "utf8");
}

journey("a small estate is filled in by keyboard alone, and the verdict follows", async (visitor) => {
  await visitor.open();
  const { page } = visitor;
  const keys = new Keyboard(page);
  await keys.press("Fill in the form");
  await result(page).getByText("The checks alone would say: cannot tell yet").first().waitFor();

  await keys.choose("azure-subscription", "Yes");
  await keys.type("azure-region", "westeurope");

  const rows = {};
  const add = async (table, key, fields) => {
    rows[table] = (rows[table] ?? 0) + 1;
    const section = page.locator(`details:has(> #section-${table})`);
    if ((await section.getAttribute("open")) === null) await keys.press(`section-${table}`);
    await keys.press(`${table}-add`);
    for (const [field, value] of Object.entries(key)) await keys.type(`${table}-new-${field}`, value);
    await page.keyboard.press("Enter");
    for (const [field, value] of Object.entries(fields)) {
      const row = rows[table] - 1;
      if (value.startsWith("=")) await keys.choose(`${table}-${row}-${field}`, value.slice(1));
      else if (value.startsWith("+")) {
        await keys.choose(`${table}-${row}-${field}`, "List them");
        await page.keyboard.press("Tab");
        await page.keyboard.type(value.slice(1));
        await page.keyboard.press("Enter");
      } else await keys.type(`${table}-${row}-${field}`, value);
    }
  };
  await add("vmmServers", { name: "vmm01" }, { version: "VMM 2016", latestUpdates: "=Yes", internet: "=Direct" });
  await add("clouds", { name: "Gold", vmmServer: "vmm01" }, {
    role: "=Primary", capabilityProfiles: "+Hyper-V", hostGroups: "+All Hosts\\North",
  });
  await result(page).getByText(/The checks alone would say: not ready, with \d+ blockers/).first().waitFor();
  await add("clouds", { name: "Gold DR", vmmServer: "vmm01" }, {
    role: "=Secondary", capabilityProfiles: "+Hyper-V", hostGroups: "+All Hosts\\South",
  });
  await add("hostGroups", { path: "All Hosts\\North", vmmServer: "vmm01" }, {});
  await add("hostGroups", { path: "All Hosts\\South", vmmServer: "vmm01" }, {});
  await keys.press("section-clusters");
  await keys.press("There are none");
  for (const [name, group] of [["hv01", "North"], ["hv02", "South"]]) {
    await add("hosts", { name }, {
      vmmServer: "vmm01", hostGroup: `All Hosts\\${group}`, clustered: "=No", operatingSystem: "Windows Server 2016",
      hyperVRole: "=Yes", latestUpdates: "=Yes", internet: "=Direct",
    });
    await add("virtualMachines", { name: `app-${name}`, host: name }, {});
  }
  // Nothing known stands in the way any more; what was not asked for here is still unknown.
  await result(page).getByText(/The checks alone would say: cannot tell yet/).first().waitFor();
});

journey("the example is loaded, shared, opened elsewhere, read in Swedish and kept over a reload",
  { permissions: ["clipboard-read", "clipboard-write"] }, async (visitor) => {
  await visitor.open();
  let { page } = visitor;
  await page.getByRole("button", { name: "Load the example" }).click();
  await page.getByRole("heading", { name: "This scenario can no longer be set up" }).waitFor();
  await page.getByText(/not ready, with \d+ blockers/).first().waitFor();

  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("button", { name: "Copy the link" }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(link, /#[A-Za-z0-9_-]+$/);

  await visitor.newPage();
  await visitor.open(link);
  page = visitor.page;
  await page.getByText("You are looking at an estate from a link.").waitFor();
  await page.getByText(/not ready, with \d+ blockers/).first().waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "en");

  await page.getByLabel("Language").selectOption({ label: "Svenska" });
  await page.getByRole("heading", { name: "Det här scenariot går inte längre att sätta upp" }).waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "sv");
  await page.getByRole("button", { name: "Behåll den här som min" }).click();
  await visitor.open();
  await page.getByRole("heading", { name: "Det här scenariot går inte längre att sätta upp" }).waitFor();
  assert.equal(await page.getByRole("textbox", { name: "Miljöns namn" }).inputValue(), "Sundbyholms kommun");
});

journey("the same estate is judged in every scenario, and each is one press away", async (visitor) => {
  await visitor.open();
  const { page } = visitor;
  await openFile(page, at("tests/scenarios/replica-cluster-pair.json"));
  const strip = page.getByRole("navigation", { name: "The same estate in every scenario" });
  await page.getByRole("heading", { name: "This scenario can no longer be set up" }).waitFor();
  await strip.getByRole("button").first().waitFor();
  assert.equal(await strip.getByRole("button").count(), 4);
  await strip.getByRole("button", { name: /Hyper-V Replica between two sites/ }).click();
  await page.getByRole("heading", { name: "Ready for replication" }).waitFor();
  await page.getByRole("heading", { name: "Addresses and ports to be open" }).waitFor();
  await page.getByRole("heading", { name: /Not checked/ }).waitFor();
});

journey("a link cut on its way opens nothing and says so", async (visitor) => {
  const link = readFileSync(at("tests/links/v1-small.txt"), "utf8").trim();
  await visitor.open(`#${link.slice(0, -3)}`);
  await visitor.page.getByText("This link is damaged").waitFor();
  await visitor.page.getByRole("button", { name: "Fill in the form" }).waitFor();
});

journey("every link ever made opens", async (visitor) => {
  const links = readdirSync(at("tests/links")).filter((name) => name.endsWith(".txt"));
  assert.ok(links.length >= 3);
  for (const name of links) {
    await visitor.newPage();
    await visitor.open(`#${readFileSync(at(`tests/links/${name}`), "utf8").trim()}`);
    await visitor.page.getByText("You are looking at an estate from a link.").waitFor();
  }
});

journey("page and command line give the same report, byte for byte", async (visitor) => {
  const command = process.env.SECONDSITE_COMMAND;
  assert.ok(command, "SECONDSITE_COMMAND names the command line; cargo xtask test sets it");
  const scenarios = readdirSync(at("tests/scenarios")).filter((name) => name.endsWith(".json"));
  const estates = [EXAMPLE, ...scenarios.map((name) => at(`tests/scenarios/${name}`))];
  assert.ok(estates.length > 6);
  await visitor.open();
  const { page } = visitor;
  const today = await page.evaluate(() => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  });
  for (const estate of estates) {
    await openFile(page, estate);
    // The file is read while the estate before it is still shown.
    await page.getByText(`${basename(estate)} was opened`).first().waitFor();
    // An estate of which nothing is known is the page's beginning.
    if (estate.includes("nothing-known")) await page.getByRole("button", { name: "Fill in the form" }).click();
    await page.getByRole("heading", { name: "Result" }).waitFor();
    await page.getByRole("button", { name: "Export", exact: true }).click();
    const fromPage = await download(page, () => page.getByRole("button", { name: "Save the report" }).click());
    await page.keyboard.press("Escape");
    const call = ["check", estate, "--all", "--format", "json", "--lang", "en", "--today", today];
    let fromCommand;
    try {
      fromCommand = execFileSync(command, call, { encoding: "utf8" });
    } catch (verdict) {
      fromCommand = verdict.stdout;
    }
    assert.equal(fromPage, fromCommand, estate);
  }
});

journey("a file with a mistake changes nothing and is told with its place", async (visitor) => {
  await visitor.open();
  const { page } = visitor;
  const bad = (name, text) => openFile(page, { name, mimeType: "application/json", buffer: Buffer.from(text) });
  for (const [text, told] of [
    ["{", /Line 1/],
    ['{"format": "secondsite/1",\n "hosts": [{"name": 7}]}', /Line 2.*hosts\[0\]\.name/s],
    ["[".repeat(100_000), /Line 1/],
    [JSON.stringify({ format: "secondsite/1", name: "x".repeat(300_000) }), /1,?024/],
    ['{"format": "secondsite/1", "hosts": [{"name": "a"}, {"name": "A"}]}', /hosts\[1\]/],
  ]) {
    await bad("broken.json", text);
    const dialog = page.getByRole("dialog");
    await dialog.getByText(/nothing was changed/).waitFor();
    assert.match(await dialog.innerText(), told);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Fill in the form" }).waitFor();
  }
});

journey("names that would be markup or reorder the text are shown harmlessly", async (visitor) => {
  await visitor.open();
  const { page } = visitor;
  await openFile(page, at("tests/scenarios/hostile-names.json"));
  await page.getByRole("heading", { name: "Result" }).waitFor();
  await page.locator("#rule-CLD-02").click();
  await result(page).getByText("<script>alert(1)</script>").first().waitFor();
  assert.equal(await page.locator("main script").count(), 0);
  assert.ok(!(await page.locator("main").innerText()).includes("\u202e"), "a mark of writing direction in the text");
});

for (const [name, options] of [
  ["light", {}],
  ["dark", { colorScheme: "dark" }],
  ["narrow, Swedish", { locale: "sv-SE", viewport: { width: 360, height: 800 } }],
]) {
  journey(`axe finds nothing (${name})`, options, async (visitor) => {
    await visitor.open();
    assert.deepEqual(await visitor.axe(), []);
    const { page } = visitor;
    await openFile(page, EXAMPLE);
    await page.locator("#section-clouds").waitFor({ state: "attached" });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    assert.deepEqual(await visitor.axe(), []);
    await visitor.screenshot(`example ${name}`);
  });
}

journey("an embedded page has no header of its own and keeps what it was told", async (visitor) => {
  await visitor.open("?embed&scenario=vmm-to-vmm&lang=sv&theme=dark");
  // Only the heading stays, unseen, for those who find their way by headings.
  assert.equal(await visitor.page.getByRole("banner").locator("button, select, input").count(), 0);
  assert.equal(await visitor.page.locator("html").getAttribute("lang"), "sv");
});
