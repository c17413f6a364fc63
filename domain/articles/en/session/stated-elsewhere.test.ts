import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const guild = { name: en("Lake Guild"), the: true, kind: "association" };

const opened = (point: string): string =>
  textOfEvent({
    kind: "other",
    news: "start",
    title: en("Wind mill opened in Reedham"),
    home: guild,
    when: { start: "2024-03-05" },
    participants: [
      person("ann", "Ann Lee", "President", guild, { side: "host" }),
      person("bo", "Bo Ray", "Secretary", guild, { side: "host" }),
    ],
    agenda: [
      {
        key: "show",
        activity: "presentation",
        title: en("presentation of the wind mill"),
        people: [{ key: "bo", as: "speaker" }],
        remarks: [said("bo", "introduce", point)],
      },
      { key: "start", activity: "other", did: en("press the button"), people: [{ key: "ann", as: "head" }] },
    ],
  });

describe("a presentation whose title says what was presented", () => {
  it("is stated by the words of who presented it", () => {
    const text = opened("the wind mill");
    expect(text).not.toMatch(/presentation of the wind mill (?:was|took)/);
    expect(text.match(/presented|introduced/g)).toHaveLength(1);
  });

  it("is stated where the speaker presented something else", () => {
    expect(opened("the history of the guild")).toContain("presentation of the wind mill");
  });
});
