// The report leaves the page in every format as the command line writes it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { journey } from "./harness.mjs";

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const FORMATS = { HTML: "html", Markdown: "markdown", CSV: "csv", SARIF: "sarif", JUnit: "junit" };

/** Opens an estate and gives the day the page judges for. */
async function open(visitor, estate, language = "en") {
  await visitor.open(`?scenario=vmm-to-vmm&lang=${language}`);
  const { page } = visitor;
  await page.locator('input[type="file"]').first().setInputFiles(estate);
  await page.getByText(basename(estate)).first().waitFor();
  return page.evaluate(() => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  });
}

/** Presses a button of the export dialog, and gives the file. */
async function save(page, name) {
  await page.getByRole("button", { name: /^(Export|Exportera)$/ }).click();
  const dialog = page.getByRole("dialog");
  const [file] = await Promise.all([
    page.waitForEvent("download"), dialog.getByRole("button", { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

for (const [language, as] of [["en", "Save as"], ["sv", "Spara som"]]) {
  for (const estate of ["examples/municipality.json", "tests/scenarios/hostile-names.json"]) {
    journey(`every format of ${basename(estate)} is that of the command line (${language})`, async (visitor) => {
      const command = process.env.SECONDSITE_COMMAND;
      assert.ok(command, "SECONDSITE_COMMAND names the command line; cargo xtask test sets it");
      const today = await open(visitor, at(estate), language);
      const { page } = visitor;
      // The estate is saved first: reports name the file it is in.
      const saved = await save(page, language === "en" ? "Save the estate" : /^Spara miljön$/);
      const folder = mkdtempSync(join(tmpdir(), "secondsite-"));
      writeFileSync(join(folder, saved.name), saved.text);
      for (const [name, format] of Object.entries(FORMATS)) {
        const file = await save(page, `${as} ${name}`);
        const call = ["check", saved.name, "--all-scenarios", "--format", format, "--lang", language, "--today", today];
        let written;
        try {
          written = execFileSync(command, call, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 26 });
        } catch (verdict) {
          written = verdict.stdout;
        }
        assert.equal(file.text, written, `${file.name} in ${format}`);
      }
    });
  }
}

journey("a report in HTML needs nothing else, obeys no name", { viewport: { width: 360, height: 800 } }, async (visitor) => {
  await open(visitor, at("tests/scenarios/hostile-names.json"));
  const { text } = await save(visitor.page, "Save as HTML");
  const path = join(mkdtempSync(join(tmpdir(), "secondsite-")), "report.html");
  writeFileSync(path, text);
  const page = await visitor.newPage();
  await page.goto(pathToFileURL(path).href);
  await page.getByRole("heading", { level: 1 }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  // Its own style is obeyed by its hash: without it the page would be bare.
  assert.equal(await page.locator("article").first().evaluate((each) => getComputedStyle(each).borderTopWidth), "1px");
  assert.equal(await page.locator("script").count(), 0);
});
