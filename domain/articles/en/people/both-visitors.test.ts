import { describe, expect, it } from "vitest";
import { en, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";

describe("two visitors whom an item lists", () => {
  const tour = (keys: string[]) =>
    textOfEvent({
      kind: "inspection",
      title: en("Lakeland mill minister visits Lake Mill"),
      venue: { name: en("Lake Mill"), the: true },
      partOf: { name: en("a trip to encourage and advance the repair of old mills in Lakeland"), how: "at" },
      purpose: en("promote the weaving of nets across the region"),
      participants: [
        personOfSide("m", "Ann Lee", "Minister of Mills", "guest", { roles: ["head"] }),
        personOfSide("e", "Bo Ray", "Ambassador of Norland in Lakeland", "guest"),
        { key: "h", group: en("the mill team"), side: "host", roles: ["receiver"] },
      ],
      outcomes: [
        { key: "o", type: "gift", by: ["h"], to: { participants: ["m", "e"] }, points: [en("scarves")] },
      ],
      agenda: [
        {
          key: "t",
          activity: "tour",
          people: [
            ...keys.map((key) => (key === "m" ? { key, as: "head" } : { key })),
            { key: "h", as: "guide" },
          ],
          saw: [en("the old looms")],
        },
        { key: "p", activity: "ceremony", title: en("presentation of gifts"), outcomes: ["o"] },
      ],
    });

  it("both saw what was seen there", () => {
    expect(tour(["m", "e"])).toContain(
      "Lee and Bo Ray, Ambassador of Norland in Lakeland, inspected the old looms",
    );
    expect(tour(["m"])).toContain("Lee inspected the old looms");
  });
});
