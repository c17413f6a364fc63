import { describe, expect, it } from "vitest";
import { en, personOf, personOfSide, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const talks = (title: string, host: object, more = {}): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Reedham Traders' Guild visits Tessaly and signs two letters"),
    delegations: [
      { key: "d", name: en("delegation of the Reedham Traders' Guild"), side: "guest", head: "lee" },
    ],
    participants: [
      personOf("lee", "Ann Lee", "president", "Reedham Traders' Guild", {
        side: "guest",
        delegation: "d",
        roles: ["head"],
      }),
      host,
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        title: en(title),
        people: [{ key: "ray", as: "receiver" }, { key: "lee" }],
        ...more,
      },
    ],
  });

describe("talks named after those who received the visitors", () => {
  it("are an audience, which is no topic of theirs", () => {
    const president = personOfSide("ray", "Bo Ray", "President of Tessaly", "host");
    const remarks = [said("ray", "stress", "trade with Reedham was important")];
    for (const more of [{}, { remarks }]) {
      const text = talks("audience with the President of Tessaly", president, more);
      expect(text).toMatch(/received by Bo Ray, President of Tessaly/);
      expect(text).not.toMatch(/covered|talks on|with the President|held an audience/);
    }
  });

  it("go to the place of the title, also if the title goes on", () => {
    const text = talks("audience", personOfSide("ray", "Bo Ray", "President of Tessaly", "host"));
    expect(text).toContain("visited Tessaly");
  });

  it("keep partners of the title who are not those listed", () => {
    const minister = personOfSide("ray", "Bo Ray", "Minister of Fisheries", "host");
    expect(talks("meeting with boat builders", minister)).toMatch(/meeting with boat builders/);
  });
});
