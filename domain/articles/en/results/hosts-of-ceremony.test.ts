import { expect, test } from "vitest";
import { en, personOfSide, said, textOfEvent } from "../whole-articles/lake-town.test-data";

test("the hosts of a ceremony are introduced where a sentence first names them", () => {
  const text = textOfEvent({
    kind: "other",
    title: en("Lakeland donates medical equipment to Hilland"),
    organizers: ["a", "b", "c"].map((participant) => ({ participant, tier: "host" })),
    participants: [
      personOfSide("a", "Ann Lee", "Ambassador of Lakeland to Hilland", "guest", { roles: ["speaker"] }),
      personOfSide("b", "Bo Ray", "First Vice President and Minister of Ports of Hilland", "host"),
      personOfSide("c", "Cy Low", "Minister of Economic Development of Hilland", "host"),
    ],
    agenda: [
      {
        key: "d",
        activity: "ceremony",
        title: en("medical equipment donation ceremony"),
        outcomes: ["o"],
        remarks: [said("a", "say", "the clinics would use the equipment")],
      },
    ],
    outcomes: [
      {
        key: "o",
        type: "gift",
        by: ["a"],
        to: { organizations: [{ name: en("Hilland"), the: false }] },
        points: [en("a batch of medical equipment")],
      },
    ],
  });
  expect(text).toMatch(/hosted by Lee; Bo Ray, First Vice President .*; and Cy Low, Minister of/);
});
