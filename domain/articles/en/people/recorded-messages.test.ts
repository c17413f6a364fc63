import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const guild = { name: en("Lake Guild"), the: true, kind: "association" };

const day = (narrative: string): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Boat Conclave held in Reedham"),
    officialName: en("the Boat Conclave"),
    city: en("Reedham"),
    participants: [
      person("a", "Ann Lee", "Secretary General", guild, { presence: "remote" }),
      person("b", "Bo Ray", "director", guild),
    ],
    agenda: [
      {
        key: "s",
        activity: "speeches",
        remarks: [said("b", "say", "the lake needs boats"), said("a", "say", "the boats are old")],
        narrative: [en(narrative)],
      },
    ],
  });

describe("a speaker of whom the record says that the message was recorded", () => {
  it("joined nobody online", () => {
    expect(day("The message of the Secretary General had been recorded in advance.")).not.toContain("online");
    expect(day("The boats of the lake were shown in a video.")).toContain("joining online");
  });
});
