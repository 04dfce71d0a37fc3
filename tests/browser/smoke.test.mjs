// The page starts under a sub-path of a plain static host, in light and in dark.

import assert from "node:assert/strict";
import { journey } from "./harness.mjs";

for (const colorScheme of ["light", "dark"]) {
  journey(`the page loads and shows its heading (${colorScheme})`, { colorScheme }, async (visitor) => {
    await visitor.open();
    assert.notEqual((await visitor.page.locator("h1").first().innerText()).trim(), "");
    await visitor.screenshot(`start ${colorScheme}`);
  });
}
