import { expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const visit = (group: string): string =>
  textOfEvent({
    kind: "reception",
    title: en("Hilltown guests visit Reedham"),
    city: en("Reedham"),
    purpose: en("celebrate twenty years of friendship"),
    delegations: [{ key: "d", name: en("delegation from Hilltown"), the: true, side: "guest", size: 30 }],
    participants: [{ key: "f", group: en(group), side: "host" }],
    participantsOpen: true,
    agenda: [{ key: "t", activity: "tour", saw: [en("the old pier")] }],
  });

it("hosts of whom nothing else is known are not listed", () => {
  expect(visit("host families")).not.toMatch(/hosts included|host families/i);
  expect(visit("rowers of the town")).toMatch(/rowers of the town/i);
});
