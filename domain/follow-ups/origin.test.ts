import { describe, expect, it } from "vitest";
import { stepsOf, valueAt } from "../events/paths";
import { type DraftRecord, FORMAT, type FollowUp } from "../events/shape";
import { originIn } from "./origin";

const record: DraftRecord = {
  format: FORMAT,
  kind: "meeting",
  status: "held",
  agenda: [
    { key: "tour", activity: "tour" },
    {
      key: "talks",
      title: { en: "talks" },
      topics: [{ en: "trade" }, { zh: "人才" }],
      remarks: [
        { key: "r1", by: "all", points: [{ en: "come again" }] },
        { key: "r2", by: ["ann"], points: [{ en: "send the plan" }, { zh: "回访" }] },
      ],
    },
  ],
  outcomes: [{ key: "o", type: "consensus", by: ["ann"], points: [{ en: "meet yearly" }] }],
  agreements: [{ key: "a", title: { en: "pact" }, scope: [{ key: "s", text: { en: "train drivers" } }] }],
};

describe("where a follow-up comes from", () => {
  it("is named by what was done there, where an item has no title", () =>
    expect(originIn(record, { item: "tour" })).toMatchObject({ words: undefined, activity: "tour" }));

  it.each<[FollowUp["from"]]>([
    [undefined],
    [{ remark: "gone", point: 0 }],
    [{ outcome: "gone" }],
    [{ item: "gone" }],
    [{ agreement: "gone", scope: "s" }],
  ])("is nowhere: %j", (from) => expect(originIn(record, from)).toBeUndefined());

  it("is nowhere without a record", () => expect(originIn(undefined, { item: "talks" })).toBeUndefined());

  it.each<[NonNullable<FollowUp["from"]>, unknown]>([
    [{ remark: "r2", point: 1 }, ["remark", "agenda[talks].remarks[r2].points[1]", { zh: "回访" }, ["ann"]]],
    [{ remark: "r2" }, ["remark", "agenda[talks].remarks[r2]", { en: "send the plan" }, ["ann"]]],
    [{ remark: "r1", point: 0 }, ["remark", "agenda[talks].remarks[r1].points[0]", { en: "come again" }, []]],
    [{ item: "talks", topic: 1 }, ["topic", "agenda[talks].topics[1]", { zh: "人才" }, []]],
    [{ item: "talks", topic: 9 }, ["item", "agenda[talks]", { en: "talks" }, []]],
    [{ item: "tour" }, ["item", "agenda[tour]", undefined, []]],
    [{ outcome: "o" }, ["outcome", "outcomes[o]", { en: "meet yearly" }, ["ann"]]],
    [{ agreement: "a", scope: "s" }, ["scope", "agreements[a].scope[s]", { en: "train drivers" }, []]],
    [{ agreement: "a", scope: "gone" }, ["agreement", "agreements[a]", { en: "pact" }, []]],
    [{ agreement: "a" }, ["agreement", "agreements[a]", { en: "pact" }, []]],
  ])("%j", (from, expected) => {
    const origin = originIn(record, from);
    expect(origin && [origin.kind, origin.path, origin.words, origin.by]).toEqual(expected);
    expect(valueAt(record, stepsOf(record, origin?.path ?? "") ?? [])).toBeDefined();
  });
});
