// A static web server that knows nothing but files: what the page has to work on.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const SUB_PATH = "/docs/tools/secondsite/";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** Serves a folder under a sub-path at a free port of this machine; nothing else of the server exists. */
export async function serve(folder) {
  const server = createServer(async (request, response) => {
    try {
      const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
      if (!path.startsWith(SUB_PATH)) throw new Error("outside the site");
      const name = normalize("/" + path.slice(SUB_PATH.length));
      const file = join(folder, name.endsWith("/") ? name + "index.html" : name);
      const content = await readFile(file);
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(content);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" }).end("not here");
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${server.address().port}${SUB_PATH}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
