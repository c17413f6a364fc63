import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const guild = { name: en("Lake Guild"), the: true, kind: "association" };

const day = (narrative: string, words: object = said("a", "say", "the boats are old")): string =>
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
        remarks: [said("b", "say", "the lake needs boats"), words],
        narrative: [en(narrative)],
      },
    ],
  });

describe("a speaker who only sent a message", () => {
  it("joined nobody online", () => {
    const sent = {
      ...said("a", "convey", "the boats are old"),
      from: ["a"],
      message: en("a congratulatory message"),
    };
    const text = day("The boats of the lake were shown in a film.", sent);
    expect(text).toContain("Ann Lee, Secretary General of the Lake Guild, sent a congratulatory message");
    expect(text).not.toContain("joining online");
  });
});

describe("a speaker of whom the record says that the message was recorded", () => {
  it("joined nobody online", () => {
    expect(day("The message of the Secretary General had been recorded in advance.")).not.toContain("online");
    expect(day("The boats of the lake were shown in a video.")).toContain("joining online");
  });
});
