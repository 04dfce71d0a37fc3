// Starts the page, or says why it cannot: this must work where WebAssembly does not.

const { js, wasm } = document.querySelector("script[data-wasm]").dataset;
const at = (address) => new URL(address, document.baseURI).href;

try {
  if (typeof WebAssembly !== "object") throw Object.assign(new Error("no WebAssembly"), { why: "none" });
  const { default: start } = await import(at(js)).catch(unfetched);
  const response = await fetch(at(wasm)).catch(unfetched);
  if (!response.ok) unfetched(new Error(`${response.status} ${response.url}`));
  await start({ module_or_path: response });
} catch (error) {
  // A page that drew something and then failed shows its own message.
  if (document.querySelector("#page > .boot")) show(error);
  throw error;
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
