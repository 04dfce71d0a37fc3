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

journey("versions and sizes are typed as Windows writes them, and what was understood is shown", async (visitor) => {
  const disks = [{ name: "os.vhdx" }];
  const virtualMachines = [{ name: "vm-001", host: "hv01", disks }];
  const part = await opened(visitor, { hosts: [{ name: "hv01" }], virtualMachines }, "hosts");
  const { page } = visitor;
  const system = part.locator("#hosts-0-operatingSystem");
  await system.fill("Microsoft Windows Server 2019 Datacenter");
  await system.press("Enter");
  await page.waitForFunction(() => document.querySelector("#hosts-0-operatingSystem").value === "Windows Server 2019");
  await system.fill("1809");
  await system.press("Enter");
  await page.waitForFunction(() => document.querySelector("#hosts-0-operatingSystem").value === "10.0.17763");
  await page.locator("#section-virtualMachines").click();
  const size = page.locator("input[id='virtualMachines-0-disks-values-0-size']");
  await size.fill("127");
  await size.press("Enter");
  await page.getByText("127 bytes; for gigabytes write 127 GB").waitFor();
  await size.fill("127 GB");
  await size.press("Enter");
  await page.waitForFunction(() => document.querySelector("[id='virtualMachines-0-disks-values-0-size']").value === "127 GiB");
});

journey("a mapping is asked for at both ends, and to Azure only for what that needs", async (visitor) => {
  const part = await opened(visitor, { vmmServers: [{ name: "vmm01" }], networkMappings: [] }, "networkMappings");
  const { page } = visitor;
  await page.getByRole("combobox", { name: /Scenario/ }).first().selectOption({ label: "Hyper-V with VMM to Azure · 2026-05-05" });
  await part.getByRole("button", { name: "Add network mapping" }).click();
  await part.locator("#networkMappings-new-from-vmmServer").fill("vmm01");
  await part.locator("#networkMappings-new-from-vmNetwork").fill("Prod");
  await part.locator("#networkMappings-new-to-azureNetwork").fill("vnet-dr");
  assert.ok(!(await part.locator("#networkMappings-new-to-vmmServer").isVisible()), "it is folded away");
  await part.locator("#networkMappings-new-to-azureNetwork").press("Enter");
  await page.waitForFunction(() => localStorage.getItem("secondsite:estate")?.includes("vnet-dr"));
});

journey("what still refers to a removed host is told and shown, and a name that no row has is listed by one press", async (visitor) => {
  const estate = { sites: [], hosts: [{ name: "hv01", site: "Malmö" }, { name: "hv02" }], virtualMachines: machines() };
  const part = await opened(visitor, estate, "hosts");
  const { page } = visitor;
  await part.locator("#hosts-0-fold").click();
  await part.locator("summary").getByText(/more fields/).click();
  await part.getByRole("button", { name: "Add to “Sites”" }).click();
  await page.waitForFunction(() => document.activeElement.id === "hosts-0-site");
  assert.equal(await part.getByText("is not among the rows of “Sites”").count(), 0);
  await page.waitForFunction(() => JSON.parse(localStorage.getItem("secondsite:estate") ?? "{}").sites?.[0]?.name === "Malmö");

  await part.getByRole("button", { name: "Remove hv01" }).click();
  const news = page.getByRole("log");
  await news.getByText("6 rows of “Virtual machines” still refer to it").waitFor();
  await news.getByRole("button", { name: "Show “Virtual machines”" }).click();
  await page.locator("#virtualMachines-0-name, #virtualMachines-0").first().waitFor();
  await news.getByRole("button", { name: "Remove those 6 rows too" }).click();
  await news.getByText("6 rows were removed from “Virtual machines”").waitFor();
});

journey("what is done with selected rows goes below the bar when it is scrolled there", { viewport: { width: 1280, height: 560 } }, async (visitor) => {
  const part = await opened(visitor, { hosts: [{ name: "hv01" }], virtualMachines: machines() }, "virtualMachines");
  await part.getByRole("checkbox", { name: /^Select all/ }).click();
  const panel = part.locator(".selection.is-some");
  await panel.waitFor();
  const covers = await panel.evaluate((element) => {
    for (let step = 0; step < 100 && element.getBoundingClientRect().top > 10; step += 1) {
      globalThis.scrollBy({ top: 40, behavior: "instant" });
    }
    const { left, top } = element.getBoundingClientRect();
    return [top < 40, document.elementFromPoint(left + 20, 20)?.closest(".bar") !== null];
  });
  assert.deepEqual(covers, [true, true]);
});
