import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const council = { name: en("Reedham Lake Council"), the: true, kind: "government" };
const guest = (key: string, name: string, country: string) =>
  person(key, name, "Envoy", { name: en(country), kind: "government" }, { side: "guest" });
const talks = (key: string, other: string, ...remarks: object[]) => ({
  key,
  activity: "talks",
  people: [{ key: "ann" }, { key: other }],
  remarks,
});

const meetings = (...agenda: object[]): string =>
  textOfEvent({
    kind: "meeting",
    title: en("Envoys call on Chair of Lake Council"),
    city: town.name,
    participants: [
      person("ann", "Ann Exemplar", "Chair", council, { side: "host", roles: ["receiver"] }),
      guest("bo", "Bo Sample", "Norland"),
      guest("cy", "Cy Model", "Ostra"),
    ],
    agenda: [
      {
        key: "all",
        activity: "talks",
        each: true,
        people: ["ann", "bo", "cy"].map((key) => ({ key })),
        topics: [en("ties across the lake")],
      },
      ...agenda,
    ],
  });

describe("somebody who spoke at several separate meetings", () => {
  it("did so in a meeting that is named", () => {
    const text = meetings(
      talks(
        "n",
        "bo",
        said("ann", "say", "the ferries to Norland are full"),
        said("bo", "say", "more will come"),
      ),
      talks("o", "cy", said("ann", "say", "Reedham wants to buy the boats of Ostra")),
    );
    expect(text).toContain("In the meeting with Sample, Exemplar said that the ferries to Norland");
    expect(text).toContain("Meeting Model, Exemplar said Reedham wants");
    expect(text).not.toContain("eeting Exemplar");
  });

  it("needs no meeting where words of only one are known", () => {
    const text = meetings(talks("n", "bo", said("ann", "say", "the ferries to Norland are full")));
    expect(text).not.toMatch(/[Mm]eeting (?:with )?Sample, Exemplar/);
  });
});
