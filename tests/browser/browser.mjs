// The browser and the built site, for whoever drives the one over the other.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serve } from "./server.mjs";

export const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Serves the built site; `DIST` names another folder to compare with. */
export function built() {
  return serve(process.env.DIST ?? fileURLToPath(new URL("../../dist/", import.meta.url)));
}

/** `cargo xtask test` says which browser; by hand, the usual places are tried. */
export function browserPath() {
  const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const found = process.env.CHROME_PATH ?? usual.find((path) => existsSync(path));
  assert.ok(found, "no Chromium found; set CHROME_PATH");
  return found;
}
