import { expect, it } from "vitest";
import { en, personOf, said, textOfEvent } from "../whole-articles/lake-town.test-data";

it("calls an event by the noun of its only item, rather than by a later event of its title", () => {
  const text = textOfEvent({
    kind: "seminar",
    title: en("Lake League promotes a reed trade conference in Reedham"),
    city: en("Reedham"),
    purpose: en("promote the reed trade conference of the next year"),
    organizers: [{ organization: { name: en("Lake League"), the: true }, tier: "organizer" }],
    participants: [personOf("m", "Bo Ray", "Mayor", "Reedham")],
    agenda: [
      {
        key: "s",
        activity: "speeches",
        title: en("roadshow"),
        people: [{ key: "m", as: "speaker" }],
        remarks: [said("m", "say", "reeds grow on all shores")],
      },
    ],
  });
  expect(text).toContain("roadshow");
  expect(text).not.toMatch(/(?:A|The) conference was held|A roadshow was held\. /);
});
