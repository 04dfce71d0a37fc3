// The report on paper, read back from the PDF the browser makes of it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { extractText, getDocumentProxy } from "unpdf";
import { journey } from "./harness.mjs";

const ROOT = new URL("../../", import.meta.url);
const at = (path) => fileURLToPath(new URL(path, ROOT));
const EXAMPLE = at("examples/municipality.json");
const ACCEPTED = at("tests/scenarios/accepted.json");
/** A4 in points. */
const A4 = [595, 842];

/** The text without what a line break or a hyphen may have changed. */
const bare = (text) => text.normalize("NFC").replace(/[\s\u00ad\u200b]+/g, "");

/** Opens an estate and prints it; gives the text of each page and the size of the first. */
async function print(visitor, estate, query, name) {
  await visitor.open(query);
  const { page } = visitor;
  await page.locator('input[type="file"]').first().setInputFiles(estate);
  await page.locator(".verdict").waitFor({ state: "attached" });
  const bytes = await page.pdf({ preferCSSPageSize: true });
  mkdirSync(at("target/browser/"), { recursive: true });
  writeFileSync(at(`target/browser/${name}.pdf`), bytes);
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text: pages } = await extractText(pdf, { mergePages: false });
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  return { page, pages, text: bare(pages.join(" ")), size: [Math.round(width), Math.round(height)] };
}

/** Every failure and unknown in the words of the command line: the object and its sentence. */
function findings(estate, edition, language) {
  const command = process.env.SECONDSITE_COMMAND;
  assert.ok(command, "SECONDSITE_COMMAND names the command line; cargo xtask test sets it");
  const call = ["check", estate, "--edition", edition, "--all", "--lang", language];
  let report;
  try {
    report = execFileSync(command, call, { encoding: "utf8", maxBuffer: 1 << 26 });
  } catch (verdict) {
    report = verdict.stdout;
  }
  const found = [];
  let asks = false;
  for (const line of report.split("\n")) {
    if (/^\S/.test(line)) asks = /^[✗!?~i·].*\[[A-Z]+-\d+\]$/u.test(line) && !/^[✓–]/u.test(line);
    else if (/^ {2}(Why|Varför|Fix|Åtgärd|F-[A-Z]+-|How to find out|Så tar du reda|Confirm|Bekräfta)/u.test(line)) asks = false;
    else if (asks && /^ {2}\S/.test(line)) found.push(line.trim());
    else if (asks && /^ {4}\S/.test(line)) found.push(line.trim());
  }
  return found;
}

function assertComplete({ text, pages, size }, estate, edition, language) {
  assert.deepEqual(size, A4);
  const found = findings(estate, edition, language);
  assert.ok(found.length > 0);
  for (const line of found) {
    // The command line sets the object before a colon.
    const parts = line.split(": ");
    const whole = bare(parts.length > 1 ? parts[0] + parts.slice(1).join(": ") : line);
    assert.ok(text.includes(whole) || text.includes(bare(line)), `“${line}” is not printed`);
  }
  assert.ok(pages.length > 1);
  pages.forEach((page, index) => {
    assert.ok(bare(page).includes(`${index + 1}/${pages.length}`), `page ${index + 1} has no number`);
  });
}

journey("every finding is on paper, whole, with its sources spelled out", async (visitor) => {
  const edition = "vmm-to-vmm@2019-09-09";
  const printed = await print(visitor, EXAMPLE, `?scenario=${edition}`, "report");
  assertComplete(printed, EXAMPLE, edition, "en");
  const [first] = printed.pages;
  for (const wanted of ["Sundbyholms kommun", "VMM site to secondary VMM site", "9 September 2019", "Secondsite 0.", "10 blockers"]) {
    assert.ok(bare(first).includes(bare(wanted)), `${wanted} is not on the first page`);
  }
  const address = "/articles/site-recovery/vmm-to-vmm-walkthrough-prerequisites.md";
  assert.ok(printed.text.includes(`https://github.com/MicrosoftDocs/azure-docs/commits/HEAD${address}`), "no address is spelled out");
  assert.ok(printed.text.includes(bare("Not checked; look at these yourself")));
  for (const page of ["Import", "Save the estate", "Show in the estate", "Load the example"]) {
    assert.ok(!printed.text.includes(bare(page)), `${page} is on paper`);
  }
  // Afterwards the page is as it was.
  assert.equal(await printed.page.locator(".sheet").count(), 0);
});

journey("what was accepted is printed with its reason, its owner and its end", async (visitor) => {
  const edition = "vmm-to-vmm@2017-07-30";
  const printed = await print(visitor, ACCEPTED, `?scenario=${edition}`, "report accepted");
  assertComplete(printed, ACCEPTED, edition, "en");
  assert.ok(printed.text.includes(bare("Accepted by Network group until 31 March 2027: The line is ordered for March")));
});

journey("in Swedish and from a dark page it is as whole, and black on white", { colorScheme: "dark" }, async (visitor) => {
  const edition = "hyperv-replica@2026-04-28";
  const printed = await print(visitor, EXAMPLE, `?scenario=${edition}&lang=sv&theme=dark`, "report Swedish");
  assertComplete(printed, EXAMPLE, edition, "sv");
  await printed.page.emulateMedia({ media: "print" });
  const [ink, ground] = await printed.page.evaluate(() => {
    const style = getComputedStyle(document.body);
    return [style.color, style.backgroundColor];
  });
  assert.deepEqual([ink, ground], ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
});
