// The picture of the estate: drawn, gone through by keyboard, read as a list, and saved.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { journey } from "./harness.mjs";
import { Keyboard } from "./keyboard.mjs";

const ROOT = new URL("../../", import.meta.url);
const EXAMPLE = "examples/municipality.json";
const FOUR_HOSTS = "tests/scenarios/replica-cluster-pair.json";
const HOSTILE = "tests/scenarios/hostile-names.json";

/** Opens the page with an estate, in its picture; an estate is a file's path or an inventory. */
async function open(visitor, estate, { query = "?scenario=vmm-to-vmm", picture = "Picture" } = {}) {
  await visitor.open(query);
  const { page } = visitor;
  const file = typeof estate === "string"
    ? fileURLToPath(new URL(estate, ROOT))
    : { name: "estate.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(estate)) };
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await page.locator(".verdict").waitFor({ state: "attached" });
  if (await page.locator(".turns").isVisible()) await page.locator(".turns button").nth(1).click();
  await page.locator(".views").getByRole("button", { name: picture }).click();
  await page.getByRole("tree").waitFor();
  return page;
}

/** Two sites with clusters of eight hosts each, in halls of VMM. */
function large(hosts) {
  const sites = ["Malmö", "Lund"];
  const estate = {
    format: "secondsite/1", name: "Large",
    sites: [{ name: "Malmö", role: "primary" }, { name: "Lund", role: "secondary" }],
    vmmServers: sites.map((site) => ({ name: `vmm-${site}`, site, version: "VMM 2016" })),
    hostGroups: [], clusters: [], hosts: [], virtualMachines: [],
  };
  for (let index = 0; index < hosts; index += 1) {
    const site = sites[index % 2];
    const number = Math.floor(index / 16);
    const [hostGroup, cluster] = [`All Hosts\\Hall ${number % 3}`, `${site}-klu${number}`];
    const vmmServer = `vmm-${site}`;
    if (index % 16 < 2) estate.clusters.push({ name: cluster, vmmServer, site, broker: number % 5 ? "online" : "absent" });
    if (index < 96 && index % 16 < 2 && number < 3) estate.hostGroups.push({ path: hostGroup, vmmServer });
    estate.hosts.push({ name: `hv${index}.example`, vmmServer, site, hostGroup, cluster, hyperVRole: true });
    estate.virtualMachines.push({ name: `app${index}`, host: `hv${index}.example`, count: 20 });
  }
  return estate;
}

/** The names of the boxes as assistive technology has them. */
const boxes = (page) => page.getByRole("treeitem").evaluateAll((items) => items.map((item) => item.querySelector("title").textContent));

/** The name of the box that has the focus. */
const onBox = (page) => page.evaluate(() => document.activeElement.querySelector("title").textContent);

async function download(page, name) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

journey("four hosts stand in their clusters, and an arrow tells how often they are copied", async (visitor) => {
  const page = await open(visitor, FOUR_HOSTS, { query: "?scenario=hyperv-replica" });
  assert.equal((await boxes(page)).filter((name) => name.startsWith("Host ")).length, 4);
  await page.locator(".picture").getByText("30 s, 15 min").waitFor();
  await page.getByRole("heading", { name: "Replication and network mappings" }).click();
  await page.getByText("Cluster vas-clu to Cluster ore-clu: replicated every 30 seconds (Gold).").waitFor();
  await visitor.screenshot("picture of four hosts");
});

journey("by keyboard alone a box of four hundred hosts is reached, unfolded, and its findings shown", async (visitor) => {
  const page = await open(visitor, large(400));
  const keys = new Keyboard(page);
  const folded = await boxes(page);
  assert.ok(folded.length < 90, `${folded.length} boxes stand open`);
  const group = folded.find((name) => name.startsWith("Host group"));
  assert.match(group, /\d+ (blockers|warnings|unknown), \d+ hosts · [\d,]+ VMs$/);
  await visitor.screenshot("picture of four hundred hosts");

  await page.locator("body").click({ position: { x: 1, y: 1 } });
  await keys.reach("box-sites-0");
  for (let steps = 0; (await onBox(page)) !== group; steps += 1) {
    assert.ok(steps < folded.length, "the arrow keys never reach the group");
    const before = (await keys.focused()).id;
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction((id) => document.activeElement.id !== id, before);
  }
  await page.keyboard.press("ArrowRight");
  await page.locator('.box:focus[aria-expanded="true"]').waitFor();
  await page.keyboard.press("ArrowRight");
  await page.locator(".box.cluster:focus").waitFor();
  await page.keyboard.press("Enter");
  const cluster = (await onBox(page)).split(",")[0];
  const found = page.getByRole("region", { name: cluster });
  await found.getByText("In it, worst first").waitFor();
  const hosts = async () => (await boxes(page)).filter((name) => name.startsWith("Host hv")).length;
  const before = await hosts();
  await page.keyboard.press(" ");
  await page.locator('.box.cluster:focus[aria-expanded="false"]').waitFor();
  assert.equal(await hosts(), before - 8);
  await visitor.screenshot("picture with a cluster chosen");
});

journey("a box leads to its requirement and to its place in the estate", async (visitor) => {
  const page = await open(visitor, EXAMPLE);
  await page.getByRole("treeitem", { name: /^Cluster esk-klu2/ }).click({ position: { x: 60, y: 12 } });
  const found = page.getByRole("region", { name: "Cluster esk-klu2" });
  await found.getByText("has no Hyper-V Replica Broker").first().waitFor();
  // Box and findings are in sight together.
  const [box, told] = await page.locator(".box[aria-selected=true], .chosen-box").evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
  assert.ok(box.top > 0 && box.top + 24 < told.top && told.bottom <= 900, `${box.top}, ${told.top}, ${told.bottom}`);
  await found.getByRole("button", { name: "Show in the estate", exact: true }).click();
  await page.locator("#estate :focus").first().waitFor();
  await found.getByRole("button", { name: "Requirement CLU-03" }).click();
  await page.locator("#rule-CLU-03").waitFor();
});

journey("the list holds the same tree, in words", async (visitor) => {
  const page = await open(visitor, EXAMPLE);
  const drawn = await boxes(page);
  assert.ok(drawn.length > 20);
  await page.getByRole("button", { name: "List", exact: true }).click();
  const listed = page.locator(".boxes-list .entry");
  await listed.first().waitFor();
  assert.deepEqual(await listed.allInnerTexts(), drawn);
  assert.deepEqual(await visitor.axe(), []);
});

journey("the file is whole in itself, and says what it shows", async (visitor) => {
  const page = await open(visitor, EXAMPLE);
  const { name, bytes } = await download(page, "Save as SVG");
  assert.equal(name, "Sundbyholms-kommun-picture.svg");
  const svg = bytes.toString("utf8");
  const parsed = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    return {
      error: parsed.querySelector("parsererror")?.textContent,
      said: parsed.documentElement.textContent,
      risky: parsed.querySelectorAll("script, image, use, foreignObject, style, a, [href]").length,
    };
  }, svg);
  assert.equal(parsed.error, undefined);
  assert.equal(parsed.risky, 0);
  for (const wanted of ["Sundbyholms kommun", "VMM site to secondary VMM site", "9 September 2019", "esk-hv01", "str-klu2", "5 min"]) {
    assert.ok(parsed.said.includes(wanted), `${wanted} is not in the file`);
  }
  const png = (await download(page, "Save as PNG")).bytes;
  assert.equal(png.subarray(1, 4).toString("latin1"), "PNG");
  const size = svg.match(/width="([\d.]+)" height="([\d.]+)"/).slice(1).map((length) => Math.ceil(2 * Number(length)));
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], size);
});

journey("hostile names are names in the picture and in its file", async (visitor) => {
  const page = await open(visitor, HOSTILE);
  await page.getByRole("treeitem", { name: /<script>/ }).first().waitFor();
  assert.equal(await page.locator(".picture script").count(), 0);
  const svg = (await download(page, "Save as SVG")).bytes.toString("utf8");
  assert.ok(!svg.includes("<script") && svg.includes("&lt;script"));
});

journey("the picture grows and shrinks, and scrolls where it is larger than its place", async (visitor) => {
  const page = await open(visitor, EXAMPLE);
  const width = () => page.locator(".picture").evaluate((picture) => Number(picture.getAttribute("width")));
  const fit = await width();
  await page.getByRole("button", { name: "Larger" }).click();
  await page.getByRole("region", { name: "The picture, to scroll" }).focus();
  assert.equal(await width(), fit * 1.5);
  await page.getByRole("button", { name: "As wide as the page" }).click();
  assert.equal(await width(), fit);
});

for (const colorScheme of ["light", "dark"]) {
  journey(`in Swedish, ${colorScheme} and narrow, the picture has nothing that axe minds`,
    { colorScheme, viewport: { width: 360, height: 740 } }, async (visitor) => {
    const page = await open(visitor, EXAMPLE, { query: "?lang=sv", picture: "Bild" });
    await page.getByRole("treeitem", { name: /^Kluster esk-klu2/ }).click({ position: { x: 20, y: 12 } });
    await page.getByRole("region", { name: "Kluster esk-klu2" }).waitFor();
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360), "the page scrolls sideways");
    assert.deepEqual(await visitor.axe(), []);
    await visitor.screenshot(`picture in Swedish ${colorScheme}`);
  });
}
