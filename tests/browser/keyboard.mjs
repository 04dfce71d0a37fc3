// Somebody without a mouse: everything is reached by Tab and done by keys.

import assert from "node:assert/strict";

/** The most stops of Tab between two things; more would be a trap. */
const PATIENCE = 400;

export class Keyboard {
  constructor(page) {
    this.page = page;
  }

  /** What has the focus: its id and its name, as assistive technology has it. */
  focused() {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      const named = element.getAttribute("aria-labelledby")?.split(" ").map((id) => document.getElementById(id)?.textContent);
      const name = element.getAttribute("aria-label") ?? named?.join(" ") ?? element.labels?.[0]?.textContent ?? element.textContent;
      return { id: element.id, name: name?.trim() ?? "", group: element.name ?? "" };
    });
  }

  /** Tab until something of this id or name has the focus; Shift+Tab with `back`. */
  async reach(wanted, { back = false } = {}) {
    for (let stops = 0; stops < PATIENCE; stops += 1) {
      const { id, name } = await this.focused();
      if (id === wanted || name === wanted) return;
      await this.page.keyboard.press(back ? "Shift+Tab" : "Tab");
    }
    assert.fail(`Tab never reaches ${wanted}`);
  }

  /** Tab to something and press it. */
  async press(wanted, options) {
    await this.reach(wanted, options);
    await this.page.keyboard.press("Enter");
  }

  /** Tab to a text field, type, and leave it. */
  async type(wanted, text) {
    await this.reach(wanted);
    await this.page.keyboard.type(text);
  }

  /** Tab into a group of radio buttons, and go to the one of this name with the arrow keys. */
  async choose(group, word) {
    for (let stops = 0; stops < PATIENCE; stops += 1) {
      if ((await this.focused()).group === group) break;
      await this.page.keyboard.press("Tab");
    }
    for (let steps = 0; steps < 8; steps += 1) {
      const { name, group: own } = await this.focused();
      assert.equal(own, group, `${group} is left by an arrow key`);
      if (name === word) return;
      await this.page.keyboard.press("ArrowRight");
    }
    assert.fail(`${group} has no ${word}`);
  }
}
