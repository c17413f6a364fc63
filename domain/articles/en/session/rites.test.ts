import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const guild = { name: en("Lake Guild"), the: true, kind: "association" };

describe("a rite with people who have spoken", () => {
  it("names those who took part in it", () => {
    const text = textOfEvent({
      kind: "other",
      title: en("Boat exhibition opens in Reedham"),
      officialName: en("the Boat Exhibition"),
      city: en("Reedham"),
      participants: [person("a", "Ann Lee", "president", guild), person("b", "Bo Ray", "director", guild)],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          title: en("opening ceremony"),
          remarks: [said("a", "say", "the lake needs boats"), said("b", "say", "the boats are old")],
        },
        {
          key: "r",
          activity: "ceremony",
          title: en("ribbon cutting"),
          people: [{ key: "a" }, { key: "b" }],
        },
      ],
    });
    expect(text).toContain("Lee and Ray then took part in a ribbon cutting.");
    expect(text).not.toContain("ribbon cutting was held");
  });
});
