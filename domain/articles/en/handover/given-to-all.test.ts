import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const college = { name: en("Isle College"), kind: "university" };
const university = { name: en("Hilltown University"), kind: "university" };
const member = (key: string, name: string, title: string) =>
  person(key, name, title, college, { side: "guest", delegation: "d" });

describe("a gift for all who came", () => {
  it("is given to the team, where they are one", () => {
    const text = textOfEvent({
      kind: "reception",
      title: en("Isle College team visits Hilltown University"),
      venue: { ...university, organization: university },
      delegations: [{ key: "d", name: en("Isle College team"), the: true, side: "guest", head: "a" }],
      participants: [
        { ...member("a", "Ann Lee", "principal"), roles: ["head"] },
        member("b", "Bo Ray", "dean"),
        person("h", "Hal Ivy", "rector", university, { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        { key: "k", activity: "talks", topics: [en("boats")] },
        {
          key: "g",
          activity: "handover",
          title: en("souvenir"),
          people: [
            { key: "h", as: "head" },
            { key: "a", as: "receiver" },
            { key: "b", as: "receiver" },
          ],
        },
      ],
    });
    expect(text).toContain("presented a souvenir to the team");
    expect(text).not.toContain("the delegation");
  });
});

describe("a number of things in words", () => {
  it("has no article", () => {
    const text = textOfEvent({
      kind: "other",
      title: en("Machines handed over to university"),
      participants: [
        person("a", "Ann Lee", "principal", college, { side: "guest" }),
        person("h", "Hal Ivy", "rector", university, { side: "host" }),
      ],
      agenda: [
        {
          key: "g",
          activity: "handover",
          title: en("four sewing machines and a water plant"),
          people: [
            { key: "a", as: "head" },
            { key: "h", as: "receiver" },
          ],
        },
      ],
    });
    expect(text).toContain("four sewing machines and a water plant");
    expect(text).not.toContain("a four");
  });
});
