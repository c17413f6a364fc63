import { describe, expect, it } from "vitest";
import { en, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";

const ministry = (country: string) => ({
  organization: { name: en(`Ministry of Boats of ${country}`), the: true, kind: "government" },
  tier: "host",
});

const consultations = (title: string): string =>
  textOfEvent({
    kind: "meeting",
    title: en("Norland and Southland hold first boat consultations"),
    online: "fully",
    organizers: [ministry("Norland"), ministry("Southland")],
    participants: [
      personOfSide("a", "Ann Lee", "Deputy Minister of Boats of Norland", "host"),
      personOfSide("b", "Bo Ray", "Deputy Minister of Boats of Southland", "guest"),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        online: "fully",
        title: en(title),
        topics: [en("the care of the lakes of both countries"), en("a common register of boats")],
      },
    ],
  });

describe("an online meeting of two whose talks have a name", () => {
  it("is reported once, by the name of the talks of both", () => {
    const article = consultations("first boat consultations between the Norland and Southland ministries");
    expect(article).toMatch(
      /Norland, and Bo Ray, .+ of Southland, held the first boat consultations between the Norland and Southland ministries online on March 5/,
    );
    expect(article).not.toContain("met online");
    expect(article).not.toContain("At the first");
  });

  it("is held with the other where the name says nothing of both", () => {
    expect(consultations("first boat consultations")).toMatch(
      /of Norland, held the first boat consultations online with Bo Ray/,
    );
  });

  it("does not repeat the ministries of the two ministers as its hosts", () => {
    expect(consultations("first boat consultations")).not.toContain("hosted by");
  });
});

describe("talks that are only called so", () => {
  const met = (title: string, more: object = {}): string =>
    textOfEvent({
      kind: "meeting",
      title: en("Ann Lee meets Bo Ray"),
      city: en("Reedham"),
      participants: [
        personOfSide("a", "Ann Lee", "Mayor of Reedham", "host"),
        personOfSide("b", "Bo Ray", "Mayor of Lakeham", "guest"),
      ],
      agenda: [{ key: "t", activity: "talks", title: en(title), ...more }],
    });

  it("are not what people met for", () => {
    const remarks = [{ key: "r", by: ["b"], act: "say", points: [en("the lake is clean")] }];
    for (const title of ["Talks", "Meeting", "talks"])
      expect(met(title, { remarks })).not.toMatch(/ for (?:a |the )?(?:talks|meeting)/i);
    expect(met("working breakfast", { remarks })).toMatch(/ for (?:a )?working breakfast/);
  });
});
