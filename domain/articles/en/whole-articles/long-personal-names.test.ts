import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "./lake-town.test-data";

const inspection = (later: string, title = "Minister of Ports"): string =>
  textOfEvent({
    kind: "inspection",
    title: en("Minister inspects ports in Lake Region"),
    areas: [en("Lake Region")],
    participants: [
      {
        key: "m",
        person: { name: en("Ann Lee"), later: en(later), honorific: en("Dr") },
        posts: [{ title: en(title) }],
        side: "guest",
        roles: ["head"],
      },
    ],
    agenda: ["Reed Port", "Wyland Port", "Pine Port"].map((name, at) => ({
      key: `t${at}`,
      activity: "tour",
      people: [{ key: "m", as: "head" }],
      venue: { name: en(name), the: false, city: en(["Reedham", "Wyland", "Pineham"][at] ?? "") },
      saw: [en("the production of nets")],
      remarks: [
        { key: `r${at}`, by: ["m"], act: "stress", points: [en(`nets were needed on lake ${at + 1}`)] },
      ],
    })),
  });

describe("a person whom the record calls by the whole name", () => {
  it("keeps the name without such a noun", () => {
    expect(inspection("Dr Ann Lee", "Member of the Council")).not.toMatch(/\bthe member (?:saw|stressed)/i);
  });
});
