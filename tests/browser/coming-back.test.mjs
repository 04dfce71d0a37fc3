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
