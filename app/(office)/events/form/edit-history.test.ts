import { expect, it } from "vitest";
import { editHistory } from "./edit-history";

/** A value that is edited, with its history. */
const edited = () => {
  const history = editHistory<string[]>();
  let value: string[] = [];
  const to = (next: string[], field?: string, at = 0) => {
    const before = value;
    history.record(() => before, field, at);
    value = next;
  };
  const step = (of: "undo" | "redo") => {
    const found = history[of](value);
    if (found) value = found;
    return found !== undefined;
  };
  return { history, to, step, value: () => value };
};

it("has nothing to undo or redo before the first change", () => {
  const { step } = edited();
  expect([step("undo"), step("redo")]).toEqual([false, false]);
});

it("undoes and redoes several steps in order", () => {
  const { to, step, value } = edited();
  to(["a"]);
  to(["a", "b"]);
  to(["b", "a"]);
  expect([step("undo"), value()]).toEqual([true, ["a", "b"]]);
  expect([step("undo"), value()]).toEqual([true, ["a"]]);
  expect([step("redo"), value()]).toEqual([true, ["a", "b"]]);
  expect([step("undo"), step("undo"), value()]).toEqual([true, true, []]);
  expect(step("undo")).toBe(false);
});

it("cannot redo after another change", () => {
  const { to, step, value } = edited();
  to(["a"]);
  step("undo");
  to(["b"]);
  expect(step("redo")).toBe(false);
  expect(value()).toEqual(["b"]);
});

it("takes typing in one field as one step, until a pause or another field", () => {
  const { to, step, value } = edited();
  to(["W"], "name", 0);
  to(["Wa"], "name", 300);
  to(["Wan"], "name", 600);
  to(["Wang"], "name", 5000);
  to(["Wang", "c"], "title", 5100);
  const seen = [];
  while (step("undo")) seen.push(value());
  expect(seen).toEqual([["Wang"], ["Wan"], []]);
});

it("skips steps that changed nothing, and forgets all when cleared", () => {
  const { history, to, step, value } = edited();
  to(["a"]);
  to(["a"], "name");
  expect([step("undo"), value()]).toEqual([true, []]);
  to(["a"]);
  history.clear();
  expect(step("undo")).toBe(false);
});

it("keeps a hundred steps", () => {
  const { to, step } = edited();
  for (let each = 0; each < 120; each += 1) to([String(each)]);
  let steps = 0;
  while (step("undo")) steps += 1;
  expect(steps).toBe(100);
});
