import { describe, expect, it } from "vitest";
import { lostCounts } from "./lost-counts";

const people = [{ key: "p1", person: { name: { zh: "王小样" } } }];
const lost = (text: string, more = {}) =>
  lostCounts({
    text,
    participants: people,
    delegations: [],
    unread: [],
    open: false,
    size: undefined,
    ...more,
  });

describe("words that say how many people there are", () => {
  it("are shown where the reading has no others", () => {
    expect(lost("局长王小样等。")).toEqual(["局长王小样等"]);
    expect(lost("Ann Sample and others")).toEqual(["and others"]);
    expect(lost("王小样等8人")).toEqual(["王小样等8人"]);
  });

  it("are shown where the reading has no number", () =>
    expect(lost("王小样一行8人", { open: true })).toEqual(["一行8人"]));

  it("are not shown again where the reading has them, or where they are no such words", () => {
    expect(lost("局长王小样等。", { open: true })).toEqual([]);
    expect(lost("王小样一行8人", { open: true, size: 8 })).toEqual([]);
    expect(lost("王小样一行8人", { unread: ["王小样一行8人"] })).toEqual([]);
    expect(lost("高等级公路处处长王小样")).toEqual([]);
  });
});
