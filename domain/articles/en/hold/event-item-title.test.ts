import { describe, expect, it } from "vitest";
import { en, person, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const first = (title: string): string =>
  textOfEvent({
    kind: "other",
    title: en(title),
    city: en("Reedham"),
    organizers: [{ organization: town, tier: "host" }],
    participants: [person("a", "Ann Lee", "mayor", town)],
    agenda: [
      {
        key: "u",
        activity: "ceremony",
        title: en("unveiling of the memorial"),
        remarks: [{ key: "r", by: ["a"], act: "say", points: [en("the square would keep its name")] }],
      },
    ],
  }).split("\n\n")[1] ?? "";

describe("a ceremony for a thing that only the title of the event names", () => {
  it("has what the name says behind the noun", () => {
    expect(first("Reedham unveils memorial to the Lake Guard in square")).toContain(
      "the unveiling of the memorial to the Lake Guard",
    );
  });

  it("has the noun alone where the title goes on with something else", () => {
    expect(first("Reedham unveils memorial to sailors")).toContain(
      "the unveiling of the memorial in Reedham",
    );
    expect(first("Reedham unveils memorial on Monday")).toContain("the unveiling of the memorial in Reedham");
  });
});
