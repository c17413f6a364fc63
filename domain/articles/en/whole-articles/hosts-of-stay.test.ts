import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "./lake-town.test-data";

const council = { name: en("Oakbury Town Council"), kind: "government" };
const text = textOfEvent({
  kind: "reception",
  title: en("Oakbury welcomes friends from Montclair"),
  when: { start: "2024-05-02", end: "2024-05-05" },
  city: en("Oakbury"),
  organizers: [{ organization: { name: en("Oakbury Twinning Society"), the: true }, tier: "host" }],
  delegations: [{ key: "d", name: en("delegation from Montclair"), side: "guest", size: 22 }],
  participants: [
    personOf("harrow", "Nils Harrow", "chairman", "Oakbury Twinning Society", { side: "host" }),
    personOf("arnon", "Lise Arnon", "deputy mayor", "Montclair", { side: "guest", delegation: "d" }),
    { key: "club", group: en("members of the Montclair choir"), side: "guest", delegation: "d" },
  ],
  agenda: [
    {
      key: "r",
      activity: "ceremony",
      title: en("reception by the town council"),
      when: { start: "2024-05-02" },
      venue: { name: en("Corn Hall"), the: true },
      organizers: [{ organization: council, tier: "host" }],
      narrative: [en("After the speeches of welcome the two sides exchanged gifts.")],
      outcomes: ["o"],
    },
    {
      key: "m",
      activity: "meal",
      title: en("farewell dinner"),
      when: { start: "2024-05-04", part: "evening" },
      venue: { name: en("Corn Hall"), the: true },
    },
  ],
  outcomes: [
    {
      key: "o",
      type: "gift",
      to: { participants: ["club"] },
      points: [en("printed scarves supplied by the mill")],
    },
  ],
});

describe("a stay of several days", () => {
  it("has the host who gave it, also where the host's chairman was there", () => {
    expect(text).toContain("The Oakbury Twinning Society hosted a 22-member delegation from Montclair");
  });

  it("names hosts who are recorded at none of its items with the visitors, and at no dinner", () => {
    expect(text).toMatch(/Among the hosts was Nils Harrow, chairman of the society\. The delegation/);
    expect(text).not.toMatch(/also present/i);
  });

  it("has gifts that nobody gave after the exchange that they were part of", () => {
    expect(text).toMatch(/exchanged gifts, and the members of the Montclair choir received printed scarves/);
    expect(text).toContain("supplied by the mill as gifts");
  });
});
