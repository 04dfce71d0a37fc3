// The page for everyone: without a mouse, without colours, large, on a narrow screen, read aloud, in either language.

import assert from "node:assert/strict";
import { journey } from "./harness.mjs";
import { Keyboard } from "./keyboard.mjs";
import { STATES, turn } from "./states.mjs";

/** Leads a page of its own into each state in turn, and gathers what `look` finds wrong there. */
async function everywhere(visitor, language, look) {
  const wrong = [];
  for (const [state, reach] of Object.entries(STATES)) {
    await visitor.newPage();
    await visitor.open(`?fresh&lang=${language}`);
    await reach(visitor.page);
    const found = await look(visitor.page, state);
    wrong.push(...[...new Set(found)].map((line) => `${state}: ${line}`));
    await visitor.page.close();
  }
  assert.deepEqual(wrong, []);
}

for (const [language, colorScheme] of [["en", "light"], ["sv", "dark"], ["en", "dark"], ["sv", "light"]]) {
  journey(`axe finds nothing in any view or dialog (${language}, ${colorScheme})`, { colorScheme }, (visitor) =>
    everywhere(visitor, language, async (page) => {
      assert.equal(await page.locator("html").getAttribute("lang"), language);
      return visitor.axe();
    }));
}

journey("every target is at least 24 pixels high and wide, or has as much room of its own", (visitor) =>
  everywhere(visitor, "en", (page) => page.evaluate(() => {
    const [least, rounding] = [24, 0.1];
    const all = [...document.querySelectorAll("button, a[href], input, select, textarea, summary, [role=treeitem]")];
    // A label is part of its box's target. What stands in a line of text is exempt by the standard.
    const target = (element) => (element.matches("[type=checkbox], [type=radio]") && element.closest("label")) || element;
    const isMeant = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".off-screen, .skip")
      && getComputedStyle(element).display !== "inline";
    // What is scrolled out of its table is nowhere for now.
    const isIn = ({ element, box }) => {
      const scroller = element.closest(".rows-scroll")?.getBoundingClientRect();
      return box.width > 0 && (!scroller || (box.top >= scroller.top && box.bottom <= scroller.bottom && box.right <= scroller.right));
    };
    const targets = all.filter(isMeant).map((element) => ({ element, box: target(element).getBoundingClientRect() })).filter(isIn);
    // The standard's exception for room: a circle around the middle that meets no other target.
    const hasRoom = ({ element, box }) => targets.every((other) => {
      if (other.element === element || other.element.contains(element) || element.contains(other.element)) return true;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const across = Math.max(other.box.left - x, 0, x - other.box.right);
      const down = Math.max(other.box.top - y, 0, y - other.box.bottom);
      return Math.hypot(across, down) >= least / 2 - rounding;
    });
    const small = targets.filter((each) => Math.min(each.box.width, each.box.height) < least - rounding && !hasRoom(each));
    return small.map(({ element, box }) => {
      const name = element.id || element.getAttribute("aria-label") || element.textContent.trim().slice(0, 30) || element.outerHTML.slice(0, 80);
      return `${name}: ${box.width.toFixed(1)} x ${box.height.toFixed(1)}`;
    });
  })));

for (const language of ["en", "sv"]) {
  // A window of 1280 px at 400 %.
  const viewport = { width: 320, height: 256 };
  journey(`nothing but tables and the picture scrolls sideways at 400 % (${language})`, { viewport }, (visitor) =>
    everywhere(visitor, language, (page) => page.evaluate(() => {
      const boxes = [...document.querySelectorAll("html, .half, dialog[open], dialog[open] .dialog-body")];
      const wide = boxes.filter((box) => box.clientWidth > 0 && box.scrollWidth > box.clientWidth + 1);
      return wide.map((box) => `${box.id || box.className || box.tagName} is ${box.scrollWidth} wide in ${box.clientWidth}`);
    })));
}

journey("the first stop of Tab leads past the bar", async (visitor) => {
  await visitor.open();
  const { page } = visitor;
  await STATES.requirements(page);
  await page.waitForFunction(() => localStorage.getItem("secondsite:estate"));
  await visitor.reload();
  await page.keyboard.press("Tab");
  assert.equal((await new Keyboard(page).focused()).name, await page.locator(".skip").textContent());
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.id === "main");
  assert.equal(new URL(page.url()).hash, "", "the skip link takes the place of the estate's link");
});

for (const viewport of [{ width: 1280, height: 720 }, { width: 360, height: 640 }]) {
  journey(`what has the focus is seen, and under no bar that sticks (${viewport.width} px)`, { viewport }, async (visitor) => {
    await visitor.open();
    const { page } = visitor;
    await STATES.selection(page);
    const wrong = new Set();
    for (const key of [...Array(60).fill("Tab"), ...Array(80).fill("Shift+Tab")]) {
      await page.keyboard.press(key);
      const trouble = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === document.body) return null;
        const marked = element.closest(".off-screen") ? element.closest("label") : element;
        const { left, top, width, height } = marked.getBoundingClientRect();
        const name = element.id || element.textContent.trim().slice(0, 30) || element.outerHTML.slice(0, 80);
        // Some part of it must be there to be seen.
        const points = [0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [x, y]));
        const isSeen = points.some(([x, y]) => {
          const there = document.elementFromPoint(left + width * x, top + height * y);
          return there && (marked.contains(there) || [...(element.labels ?? [])].some((label) => label.contains(there)));
        });
        if (!isSeen) return `${name} is covered`;
        const isMarked = (part) => part && (getComputedStyle(part).outlineStyle !== "none" || part.matches(".box"));
        return isMarked(element) || isMarked(element.closest("label")) ? null : `${name} shows no focus`;
      });
      if (trouble) wrong.add(trouble);
    }
    assert.deepEqual([...wrong], []);
  });
}

journey("forced colours keep every outcome's icon, and what is current apart", { forcedColors: "active" }, async (visitor) => {
  await visitor.open();
  const { page } = visitor;
  await STATES.requirements(page);
  // By more than a colour: how thick the lower edge is, as far as it stands out from the ground.
  for (const group of [".views", ".scenarios"]) {
    const edges = await page.locator(`${group} button`).evaluateAll((all) => {
      const ground = getComputedStyle(document.body).backgroundColor;
      const edge = ({ borderBottomColor, borderBottomWidth }) => borderBottomColor === ground ? 0 : parseFloat(borderBottomWidth);
      return all.map((each) => ({ isCurrent: each.ariaCurrent === "true", edge: edge(getComputedStyle(each)) }));
    });
    const [current] = edges.filter((each) => each.isCurrent);
    const thick = edges.filter((each) => !each.isCurrent && each.edge >= current.edge);
    assert.ok(edges.length > 1 && current.edge > 0 && thick.length === 0, `${group}: ${JSON.stringify(edges)}`);
  }
  const bare = await page.locator("#result .outcome").evaluateAll((all) => all.filter((outcome) => !outcome.querySelector("svg")).length);
  assert.equal(bare, 0, "outcomes without an icon");
  await visitor.screenshot("forced colours");
});

journey("nothing moves for a reader who prefers no motion", { reducedMotion: "reduce" }, (visitor) =>
  everywhere(visitor, "en", (page) => page.evaluate(() => [...document.querySelectorAll("*")].filter((element) => {
    const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
    return animationName !== "none" || parseFloat(transitionDuration) > 0.01 || scrollBehavior === "smooth";
  }).map((element) => element.outerHTML.slice(0, 80)))));

journey("an edit is announced in one place, by the new verdict", async (visitor) => {
  await visitor.open();
  const { page } = visitor;
  await STATES.requirements(page);
  await turn(page, "estate");
  await page.locator("#estate label").filter({ hasText: /^No$/ }).first().click();
  await page.locator('#announcement[role="status"]').filter({ hasText: "11 blockers" }).waitFor({ state: "attached" });
  assert.equal(await page.locator("[role=status], [role=log], [role=alert]").filter({ hasText: "11 blockers" }).count(), 1);
});

journey("English names of sources are marked in the Swedish page, and commands are kept from translation", async (visitor) => {
  await visitor.open("?lang=sv");
  const { page } = visitor;
  await STATES.requirement(page);
  const open = page.locator("#result .requirement[open]");
  const cites = open.locator("cite");
  await cites.first().waitFor({ state: "attached" });
  assert.deepEqual(await cites.evaluateAll((all) => all.filter((cite) => cite.lang !== "en").map((cite) => cite.textContent)), []);
  const commands = page.locator("pre");
  assert.ok((await commands.count()) > 0, "no command to look at");
  assert.deepEqual(await commands.evaluateAll((all) => all.filter((command) => command.translate).map((command) => command.textContent)), []);
});
