// A link never takes what is the reader's own, and an old one says what has changed since.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { journey } from "./harness.mjs";

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const name = (page) => page.getByRole("textbox", { name: "Name of the estate" });

journey("a link leaves the reader's own estate alone, over edits and reloads, until they decide", async (visitor) => {
  await visitor.open();
  let { page } = visitor;
  await page.getByRole("button", { name: "Fill in the form" }).click();
  await name(page).fill("Our own two sites");
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => localStorage.getItem(key).includes("Our own two sites")));

  const link = readFileSync(at("tests/links/v1-full.txt"), "utf8").trim();
  page = await visitor.newPage();
  await visitor.open(`#${link}`);
  await page.getByText("You are looking at an estate from a link.").waitFor();
  await name(page).fill("Changed while looking");
  await page.waitForFunction(() => document.title.startsWith("Changed while looking"));
  await visitor.reload();
  await page.getByText("You are looking at an estate from a link.").waitFor();

  page = await visitor.newPage();
  await visitor.open();
  await page.waitForFunction(() => document.querySelector("#estate-name")?.value === "Our own two sites");
  await page.evaluate((link) => { location.hash = link; }, link);
  await page.getByText("You are looking at an estate from a link.").waitFor();
  await page.getByRole("button", { name: /^Keep this one as mine$/ }).click();
  // What was there before is a step back.
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.getByText("You are looking at an estate from a link.").waitFor();
});
