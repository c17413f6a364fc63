import { describe, expect, it } from "vitest";
import { en, person, personOf, said, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const union = { name: en("Union of Lake Museums"), the: true, short: en("ULM"), shortThe: false };
const museum = { name: en("Reedham Museum"), the: true };
const assembly = (organizers: object[]): string =>
  textOfEvent({
    kind: "meeting",
    title: en("ULM holds its 4th General Assembly in Reedham"),
    officialName: en("the 4th General Assembly of the Union of Lake Museums"),
    city: en("Reedham"),
    organizers,
    participants: [
      person("h", "Ann Exemplar", "director", museum, { side: "host" }),
      personOf("g", "Bo Sample", "curator", "Hill Museum", { side: "guest" }),
    ],
    agenda: [
      {
        key: "s",
        activity: "speeches",
        title: en("opening session"),
        people: [{ key: "h" }, { key: "g" }],
        remarks: [said("h", "say", "the lake needed care"), said("g", "say", "boats needed a roof")],
      },
    ],
  });

describe("who organized an event that bears the organizer's name", () => {
  it("is understood", () => {
    expect(assembly([{ organization: union, tier: "organizer" }])).not.toMatch(/organized by/);
  });

  it("does not hide who hosted it", () => {
    const text = assembly([
      { organization: museum, tier: "host" },
      { organization: union, tier: "organizer" },
    ]);
    expect(text).toMatch(/hosted by the Reedham Museum/);
  });
});

describe("who organized a journey that somebody of theirs led", () => {
  const journey = (...others: object[]): string =>
    textOfEvent({
      kind: "outbound_visit",
      title: en("Boat trade group visits Reedham"),
      city: en("Reedham"),
      organizers: [{ organization: union, tier: "organizer" }],
      delegations: [{ key: "d", name: en("boat trade group"), the: true, side: "guest", head: "a" }],
      participants: [
        person("a", "Ann Lee", "director", union, { side: "guest", delegation: "d", roles: ["head"] }),
        ...others,
      ],
      agenda: [{ key: "t", activity: "tour", saw: [en("the old pier")] }],
    });

  it("is understood where only their own people went", () => {
    const own = person("b", "Bo Ray", "curator", union, { side: "guest", delegation: "d" });
    expect(journey(own)).not.toMatch(/organized/);
  });

  it("is stated where others went along", () => {
    const others = { key: "f", group: en("owners of boatyards"), side: "guest", delegation: "d" };
    expect(journey(others)).toMatch(/organized by/);
  });
});

describe("who hosted a reception", () => {
  const reception = (...hosts: object[]): string =>
    textOfEvent({
      kind: "reception",
      title: en("Hill Museum visits the Reedham Museum"),
      home: museum,
      organizers: hosts.map((organization) => ({ organization, tier: "host" })),
      delegations: [{ key: "d", side: "guest", head: "g", size: 5 }],
      participants: [
        personOf("g", "Bo Sample", "curator", "Hill Museum", {
          side: "guest",
          delegation: "d",
          roles: ["head"],
        }),
        person("h", "Ann Exemplar", "director", museum, { side: "host", roles: ["receiver"] }),
        person("u", "Cy Ray", "secretary", union, { side: "host", roles: ["receiver"] }),
      ],
      agenda: [{ key: "t", activity: "tour", saw: [en("the old pier")] }],
    });

  it("is stated where the visited organization hosted it with another", () => {
    expect(reception(museum, union)).toMatch(/hosted by/);
    expect(reception(museum)).not.toMatch(/hosted by/);
  });
});
