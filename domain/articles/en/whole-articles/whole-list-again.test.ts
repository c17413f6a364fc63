import { describe, expect, it } from "vitest";
import { en, personOfSide, textOfEvent } from "./lake-town.test-data";

const guests = [
  personOfSide("a", "Ann Lee", "Envoy of Hilland", "guest", { delegation: "d" }),
  personOfSide("b", "Bo Ray", "Envoy of Lakeland", "guest", { delegation: "d" }),
  personOfSide("c", "Cy Poe", "Envoy of Marshland", "guest", { delegation: "d" }),
  {
    key: "g",
    group: en("envoys"),
    of: [{ name: en("Moorland"), kind: "government" }],
    side: "guest",
    delegation: "d",
  },
];
const remark = (key: string, by: string[], point: string) => ({ key, by, act: "say", points: [en(point)] });
const all = ["a", "b", "c", "g"];

const visit = (discussion: object): string =>
  textOfEvent({
    kind: "reception",
    title: en("Envoys visit Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("group of envoys"), the: false, side: "guest", size: 7 }],
    participants: guests,
    agenda: [
      {
        key: "m",
        activity: "discussion",
        remarks: [
          remark("r", all, "they had long wished to see the lake"),
          remark("s", ["a"], "the lake was deep"),
        ],
        ...discussion,
      },
      {
        key: "t",
        activity: "tour",
        saw: [en("the boat yard"), en("the net loft")],
      },
      {
        key: "e",
        activity: "speeches",
        remarks: [
          remark("u", ["b"], "the nets were new"),
          remark("v", all, "they were pleased with the boats"),
        ],
      },
    ],
  });

describe("all members of a delegation who speak again", () => {
  it("are not listed a second time", () => {
    const article = visit({});
    expect(article).toContain("The members of the group said they were pleased with the boats");
    expect(article.split("Cy Poe")).toHaveLength(2);
  });
});

describe("a tour after a discussion", () => {
  it("is not placed after a discussion that the text has not mentioned", () => {
    expect(visit({})).not.toContain("fter the discussion");
  });

  it("is placed after one whose topics the text has reported", () => {
    expect(visit({ topics: [en("the care of the lake")] })).toContain("After the discussion");
  });
});
