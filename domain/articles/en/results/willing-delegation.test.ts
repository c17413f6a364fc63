import { describe, expect, it } from "vitest";
import { en, person, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const club = { name: en("Lake Club"), the: true };
const member = (key: string, name: string, title: string) => {
  const given = person(key, name, title, club, { side: "guest", delegation: "d" });
  return { ...given, person: { ...given.person, pronoun: "she" } };
};

describe("several members of a delegation who are willing to do something", () => {
  it("have no pronoun of one of them", () => {
    const written = textOfEvent({
      kind: "reception",
      title: en("Lake Club visits Reedham"),
      city: en("Reedham"),
      delegations: [
        { key: "d", name: en("Lake Club delegation"), the: true, side: "guest", head: "a", size: 4 },
      ],
      participants: [
        member("a", "Ann Lee", "president"),
        member("b", "Di Fay", "treasurer"),
        person("h", "Bo Ray", "mayor", town, { side: "host", roles: ["receiver"] }),
      ],
      agenda: [{ key: "t", activity: "talks", topics: [en("ferries")] }],
      followUps: [
        {
          key: "f",
          force: "intention",
          by: { participants: ["a", "b"] },
          to: { participants: ["h"] },
          text: en("return with a second team"),
        },
      ],
    });
    expect(written).toMatch(/that (?:it was|they were) willing to return/);
    expect(written).not.toContain("she was");
  });
});
