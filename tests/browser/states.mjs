// Every state of the page that somebody can look at, and the way there: for pictures, and for what must hold in
// all of them. Nothing here depends on the language of the page.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../../", import.meta.url);
const at = (path) => fileURLToPath(new URL(path, ROOT));
export const EXAMPLE = at("examples/municipality.json");

/** The views of the result, by the word in their ids. */
export const VIEWS = ["requirements", "needs", "plan", "picture", "compare"];

/** The example with so many hosts more, each of them with something to be said about it. */
function grown(count) {
  const estate = JSON.parse(readFileSync(EXAMPLE, "utf8"));
  const [host] = estate.hosts;
  for (let number = 1; number <= count; number += 1) {
    const name = `esk-hv1${String(number).padStart(3, "0")}`;
    estate.hosts.push({ ...host, name, clustered: false, cluster: undefined, latestUpdates: false, hyperVRole: false });
  }
  return { name: "grown.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(estate)) };
}

/** On a narrow page, turns to a half; on a wide one both are there. */
export async function turn(page, half) {
  const button = page.locator(".turns button").nth(half === "estate" ? 0 : 1);
  if (await button.isVisible()) await button.click();
}

/** Opens an estate from the empty page, and looks at a view of its result. */
async function look(page, view, file = EXAMPLE) {
  await page.locator('main input[type="file"]').setInputFiles(file);
  await page.locator(`#view-${view}`).waitFor({ state: "attached" });
  await turn(page, "result");
  await page.locator(`#view-${view}`).click();
  await page.locator(`#view-${view}[aria-current="true"]`).waitFor();
  if (view === "plan") await page.locator(".steps > .step").first().waitFor();
}

/** Opens the dialog of an id by the button so many places from the start of its bar. */
const dialog = (bar, place, id) => async (page) => {
  await look(page, "requirements");
  await page.locator(`${bar} button[aria-haspopup="dialog"]`).nth(place).click();
  await page.locator(`dialog#${id}[open]`).waitFor();
};

/** A section of the estate, open and at the top of what is in sight. */
async function section(page, table) {
  await turn(page, "estate");
  const head = page.locator(`#section-${table}`);
  if ((await page.locator(`details[open]:has(> #section-${table})`).count()) === 0) await head.click();
  await head.evaluate((element) => element.scrollIntoView());
}

/** Each state by its name: `reach` leads a page there that has just opened with nothing in it. */
export const STATES = {
  welcome: async () => {},
  begun: async (page) => {
    await page.locator(".ways button.primary").click();
    await page.locator("#estate details.section").first().waitFor();
  },
  ...Object.fromEntries(VIEWS.map((view) => [view, (page) => look(page, view)])),
  "compare-other": async (page) => {
    await look(page, "compare");
    await page.locator("#result .goals button").nth(1).click();
    await page.locator('#result input[type="file"]').setInputFiles(at("tests/scenarios/rescue-2012-r2.json"));
    await page.locator('#result [role="status"] strong').waitFor();
  },
  requirement: async (page) => {
    await look(page, "requirements");
    // The first of the worst: a counter leaves nothing else in sight.
    await page.locator("#result button.counter").first().click();
    await page.locator('#result button.counter[aria-pressed="true"]').waitFor();
    const requirement = page.locator("#result .requirement").first();
    await requirement.locator("summary").first().click();
    await page.locator("#result .requirement[open]").first().waitFor();
  },
  "picture-box": async (page) => {
    await look(page, "picture");
    await page.locator('#result [role="treeitem"]').last().click();
    await page.locator("#chosen-box").waitFor();
  },
  "many-findings": (page) => look(page, "requirements", grown(200)),
  "few-rows": async (page) => {
    await look(page, "requirements");
    await section(page, "vmmServers");
  },
  table: async (page) => {
    await look(page, "requirements");
    await section(page, "virtualMachines");
  },
  selection: async (page) => {
    await look(page, "requirements");
    await section(page, "hosts");
    const boxes = page.locator('details:has(> #section-hosts) tbody input[type="checkbox"]');
    await boxes.nth(0).click();
    await boxes.nth(1).click();
    await page.locator(".selection.is-some").waitFor();
  },
  trial: async (page) => {
    await look(page, "plan");
    await page.locator(".steps > .step").first().locator(".actions button").first().click();
    await page.locator("#trial").waitFor();
  },
  import: dialog(".bar", 0, "import"),
  export: dialog(".bar", 1, "export"),
  share: dialog(".bar", 2, "share"),
  shortcuts: dialog(".foot", 0, "shortcuts"),
  about: dialog(".foot", 1, "about"),
};
