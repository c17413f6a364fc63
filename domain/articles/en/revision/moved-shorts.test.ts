import { expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

it("gives the full name its article behind a preposition where an abbreviation without one stood", () => {
  const academy = {
    name: en("Lake Academy"),
    the: true,
    short: en("LA"),
    shortThe: false,
    kind: "institute",
  };
  const host = {
    name: en("National Academy of Reed Management"),
    the: true,
    short: en("NARM"),
    shortThe: false,
    kind: "institute",
  };
  const text = textOfEvent({
    kind: "seminar",
    title: en("Lake Academy holds 9th session"),
    home: academy,
    city: en("Reedham"),
    venue: { name: host.name, the: true, organization: host },
    officialName: en("the 9th Session of the Lake Academy"),
    organizers: [
      { organization: academy, tier: "organizer" },
      { organization: host, tier: "co_organizer" },
    ],
    participants: [{ key: "g", group: en("fellows of the academy") }],
    agenda: [],
  });
  expect(text).toContain("held its 9th Session at the National Academy of Reed Management (NARM)");
});
