import { expect, it } from "vitest";
import { en, personOf, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const meeting = (guilds: string[]): string =>
  textOfEvent({
    kind: "meeting",
    title: en("Lake Guild hosts a board meeting in Reedham"),
    city: en("Reedham"),
    participants: [
      personOf("m", "Bo Ray", "President", "Lake Guild", { side: "host" }),
      {
        key: "g",
        side: "guest",
        group: en("presidents"),
        of: guilds.map((name) => ({ name: en(name), the: true })),
      },
    ],
    agenda: [
      { key: "s", activity: "speeches", remarks: [said("m", "say", "reeds grow on all shores")] },
      { key: "d", activity: "discussion", topics: [en("the reed charter")] },
    ],
  });

it("does not call guests of several organizations and their hosts two sides", () => {
  expect(meeting(["Salt Guild", "Oar Guild", "Net Guild"])).not.toMatch(/two sides|both sides/i);
});
