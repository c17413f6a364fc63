import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const lake = { name: en("Lake Technical University"), kind: "university" };
const hill = { name: en("Hill Arts Center"), the: true };

const visit = (described: string): string =>
  textOfEvent({
    kind: "reception",
    title: en("Lake delegation visits Hill Arts Center"),
    venue: hill,
    participants: [
      person("a", "Ann Lee", "dean of arts", lake, { side: "guest", roles: ["head"] }),
      person("b", "Bo Ray", "director", hill, { side: "host", roles: ["receiver"] }),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        remarks: [
          said("b", "introduce", described),
          {
            ...said("b", "hope", "the ties between the center and Lake Technical University would grow"),
            key: "h",
          },
        ],
      },
    ],
  });

describe("the noun of a university", () => {
  it("is called by its noun while the programme names no other one", () => {
    expect(visit("the courses of the center")).toContain("the ties between the center and the university");
  });

  it("does not where the words of an item name another one", () => {
    expect(visit("the support of its partner, Reed Medical University")).toContain(
      "the ties between the center and Lake Technical University would grow",
    );
  });
});

describe("two names that share one article", () => {
  it("are not read as a third name", () => {
    const trade = { name: en("Reedham Chamber of Trade"), the: true };
    const boats = { name: en("Lake Boat Association") };
    const text = textOfEvent({
      kind: "signing",
      title: en("Chamber and association sign agreement"),
      participants: [
        person("a", "Ann Lee", "president", boats, { side: "guest", roles: ["head"] }),
        person("b", "Bo Ray", "chairman", trade, { side: "host", roles: ["receiver"] }),
      ],
      agenda: [{ key: "s", activity: "signing", agreements: ["m"] }],
      agreements: [
        {
          key: "m",
          title: en("cooperation agreement"),
          type: "other",
          status: "signed",
          parties: [
            { organization: trade, signatories: ["b"] },
            { organization: boats, signatories: ["a"] },
          ],
        },
      ],
      background: [
        en("The Reedham Chamber of Trade and the Lake Boat Association have cooperated since 2009."),
      ],
    });
    expect(text).toContain("The chamber and the association have cooperated since 2009.");
  });
});
