// Starts the page, or says why it cannot: this must work where WebAssembly does not.

const { js, wasm } = document.querySelector("script[data-wasm]").dataset;
const at = (address) => new URL(address, document.baseURI).href;

try {
  if (typeof WebAssembly !== "object") throw Object.assign(new Error("no WebAssembly"), { why: "none" });
  const [{ default: start }, glue, module] = await Promise.all([
    import(at(js)).catch(unfetched),
    fetched(js).then((response) => response.text()),
    fetched(wasm).then(compiled),
  ]);
  // A large file is read beside the page, by what was loaded for it: nothing is asked for later.
  globalThis.startReader = (file) => {
    const begin = "onmessage = ({ data: { module, file } }) => { initSync({ module }); onmessage({ data: file }); };";
    const script = URL.createObjectURL(new Blob([glue, begin], { type: "text/javascript" }));
    const reader = new Worker(script, { type: "module" });
    reader.postMessage({ module, file });
    return reader;
  };
  await start({ module_or_path: module });
} catch (error) {
  // A page that drew something and then failed shows its own message.
  if (document.querySelector("#page > .boot")) show(error);
  throw error;
}

async function fetched(address) {
  const response = await fetch(at(address)).catch(unfetched);
  return response.ok ? response : unfetched(new Error(`${response.status} ${response.url}`));
}

function compiled(response) {
  // A server that calls it something else makes the browser wait for all of it.
  return response.headers.get("content-type") === "application/wasm"
    ? WebAssembly.compileStreaming(response)
    : response.arrayBuffer().then((bytes) => WebAssembly.compile(bytes));
}

function unfetched(error) {
  throw Object.assign(error, { why: "fetch" });
}

function show(error) {
  const message = document.getElementById("boot-failed").content.cloneNode(true);
  for (const reason of message.querySelectorAll("[data-why]")) {
    reason.hidden = reason.dataset.why !== (error.why ?? "other");
  }
  message.querySelector("pre").textContent = String(error);
  document.getElementById("page").replaceChildren(message);
}
