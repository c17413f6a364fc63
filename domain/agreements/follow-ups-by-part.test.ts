import { expect, it } from "vitest";
import type { Agreement, FollowUp } from "../events/shape";
import { followUpsByPart } from "./follow-ups-by-part";

const agreement: Agreement = {
  key: "g",
  scope: [
    { key: "forum", text: { en: "hold forums" } },
    { key: "visit", text: { en: "visit each other" } },
  ],
  fields: [{ en: "trade", zh: "贸易" }, { zh: "人才培养" }, {}],
};
const followUp = (key: string, text: FollowUp["text"], scope?: string) => ({
  key,
  text: text ?? {},
  from: { agreement: "g", ...(scope && { scope }) },
});
const keys = (found: readonly { key: string }[]) => found.map((each) => each.key);

it("an agreement without follow-ups has an empty list for each part", () => {
  const parts = followUpsByPart(agreement, []);
  expect(parts.scope.map((each) => [each.key, each.followUps])).toEqual([
    ["forum", []],
    ["visit", []],
  ]);
  expect(parts.fields.map((each) => each.followUps)).toEqual([[], [], []]);
  expect(followUpsByPart({ key: "bare" }, [])).toEqual({ scope: [], fields: [], whole: [] });
});

it("follow-ups belong to their scope item, to the field that their text names, else to the whole", () => {
  const parts = followUpsByPart(agreement, [
    followUp("a", { en: "hold a forum on trade" }, "forum"),
    followUp("b", { en: "raise trade by a tenth" }),
    followUp("c", { en: "trademarks", zh: "商标" }),
    followUp("d", { zh: "联合开展人才培养" }),
    followUp("e", { en: "what the scope no longer has" }, "gone"),
  ]);
  expect(parts.scope.map((each) => keys(each.followUps))).toEqual([["a"], []]);
  expect(parts.fields.map((each) => keys(each.followUps))).toEqual([["b"], ["d"], []]);
  expect(keys(parts.whole)).toEqual(["c", "e"]);
});
