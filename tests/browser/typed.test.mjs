// What is typed in the estate's forms: nothing is lost on the way, and nothing moves from under the pointer.

import assert from "node:assert/strict";
import { journey } from "./harness.mjs";

/** A page with this estate, and the section of a table opened. */
async function opened(visitor, estate, table) {
  await visitor.open();
  const { page } = visitor;
  const text = JSON.stringify({ format: "secondsite/1", ...estate });
  const file = { name: "estate.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await page.locator('main input[type="file"]').first().setInputFiles(file);
  const part = page.locator(`details:has(> #section-${table})`);
  if ((await part.getAttribute("open")) === null) await page.locator(`#section-${table}`).click();
  return part;
}

/** What this device keeps of the estate. */
const kept = (page) => page.evaluate(() => localStorage.getItem("secondsite:estate"));

/** Six machines with a whole disk each. */
const machines = () =>
  Array.from({ length: 6 }, (_, place) => ({
    name: `vm-00${place + 1}`, host: "hv01",
    disks: [{ name: "os.vhdx", system: true, format: "vhdx", size: 2 ** 37, shared: false }],
  }));

journey("what is refused in a form is not set, stays as it was typed, and is where the focus goes", async (visitor) => {
  const part = await opened(visitor, { hosts: [{ name: "hv01" }], virtualMachines: machines() }, "virtualMachines");
  const { page } = visitor;
  await part.getByRole("checkbox", { name: /^Select all/ }).click();
  await part.getByRole("button", { name: "Set a field" }).click();
  await part.getByLabel("Field", { exact: true }).selectOption("disks");
  const form = part.getByRole("form", { name: "Set a field" });
  await form.getByRole("radiogroup").or(form.locator(".segmented")).locator("input").first().check();
  await form.getByRole("button", { name: "Add", exact: true }).click();

  // A part of which nothing is known would only lose what is known.
  await form.getByRole("button", { name: "Set for 6 rows" }).click();
  await form.getByText("Nothing was changed").waitFor();

  const size = form.locator("input[id$='-size']");
  await size.fill("500 XB");
  await form.getByRole("button", { name: "Set for 6 rows" }).click();
  await form.getByText("Write a number").waitFor();
  await page.waitForFunction((id) => document.activeElement.id === id, await size.getAttribute("id"));
  assert.equal(await size.inputValue(), "500 XB");
  assert.equal(await page.getByText("was set for 6 rows").count(), 0);

  await size.fill("500 GiB");
  await size.press("Enter");
  await page.getByText("“Disks” was set for 6 rows").waitFor();
});

journey("a row with something refused in it is not added", async (visitor) => {
  const part = await opened(visitor, { hosts: [{ name: "hv01" }] }, "virtualMachines");
  const { page } = visitor;
  await part.getByRole("button", { name: /^Add virtual machine/ }).click();
  await part.locator("#virtualMachines-new-name").fill("x".repeat(1025));
  await part.locator("#virtualMachines-new-host").fill("hv01");
  await part.locator("form").getByRole("button", { name: /^Add virtual machine/ }).click();
  await part.getByText("Nothing was changed").waitFor();
  await page.waitForFunction(() => document.activeElement.id === "virtualMachines-new-name");
  await part.locator("#virtualMachines-new-name").fill("vm-001");
  await part.locator("#virtualMachines-new-name").press("Enter");
  await page.waitForFunction(() => localStorage.getItem("secondsite:estate")?.includes("vm-001"));
});

journey("the first press of a button below a field that was just typed in does what it says", async (visitor) => {
  const hosts = Array.from({ length: 6 }, (_, place) => ({ name: `hv0${place + 1}` }));
  const part = await opened(visitor, { hosts }, "hosts");
  const { page } = visitor;
  await part.getByRole("checkbox", { name: /^Select all/ }).click();
  await part.getByRole("button", { name: "Set a field" }).click();
  await part.getByLabel("Field", { exact: true }).selectOption("operatingSystem");
  await part.locator("#hosts-set-operatingSystem").pressSequentially("10.0.17763");
  const button = part.getByRole("button", { name: "Set for 6 rows" });
  const { x, y, width, height } = await button.boundingBox();
  await page.mouse.move(x + width / 2, y + height - 2);
  await page.mouse.down();
  assert.deepEqual(await button.boundingBox(), { x, y, width, height }, "nothing moves while it is pressed");
  await page.mouse.up();
  await page.getByText("“Operating system” was set for 6 rows").waitFor();
  await page.waitForFunction(() => localStorage.getItem("secondsite:estate")?.includes("10.0.17763"));
  assert.equal((await kept(page)).match(/10\.0\.17763/g).length, 6);
});
