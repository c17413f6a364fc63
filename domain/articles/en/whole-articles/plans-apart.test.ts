import { describe, expect, it } from "vitest";
import { en, person, textOfEvent, town } from "./lake-town.test-data";

const visit = (followUps: object[]): string =>
  textOfEvent({
    kind: "reception",
    when: { start: "2024-03-05", end: "2024-03-06" },
    title: en("Reed Chamber visits Reedham"),
    participants: [
      person("a", "Ann Lee", "Mayor", town, { side: "host", roles: ["receiver"] }),
      person(
        "b",
        "Bo Ray",
        "President",
        { name: en("Reed Chamber"), the: true, kind: "association" },
        {
          side: "guest",
        },
      ),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        when: { start: "2024-03-05" },
        people: [{ key: "a" }, { key: "b" }],
        topics: [en("ferries")],
        remarks: [
          {
            key: "r",
            by: ["b"],
            act: "say",
            points: [
              en(
                "the members of the chamber have run ferries on the lake for more than forty years and know each of its harbours, its winds and its people",
              ),
            ],
          },
          {
            key: "r3",
            by: ["a"],
            act: "promise",
            points: [en("show the plans of the new harbour to the masters")],
          },
          {
            key: "r2",
            by: ["b"],
            act: "hope",
            points: [
              en(
                "the harbour of the town would be open to the larger boats of the chamber in spring, and that its school for pilots would teach the masters of these boats, who come from eleven villages on the northern shore, from the islands and from the two towns at the mouth of the river",
              ),
            ],
          },
        ],
      },
      {
        key: "d",
        activity: "meal",
        title: en("dinner"),
        when: { start: "2024-03-06" },
        venue: { name: en("Old Harbour House Restaurant"), the: true },
        people: [{ key: "a", as: "head" }, { key: "b" }],
      },
    ],
    followUps,
  });
const plan = (key: string, by: string, text: string): object => ({
  key,
  force: "commitment",
  by: { participants: [by] },
  text: en(text),
});

describe("what was promised at no item", () => {
  it("is a paragraph of its own behind the dinner", () => {
    const text = visit([
      plan("f", "b", "send a list of the harbours on the lake that are deep enough for the ferries"),
      plan("g", "a", "test a ferry"),
    ]);
    const paragraph = text.split("\n\n").find((one) => one.includes("list of the harbours"));
    expect(paragraph).toContain("test a ferry");
    expect(paragraph).not.toContain("dinner");
  });
});
