import { describe, expect, it } from "vitest";
import { en, person, personOfSide, textOfEvent as text, town } from "./lake-town.test-data";

const visit = (agenda: object[]): string =>
  text({
    kind: "reception",
    title: en("Firefighters from Sandland visit Reedham"),
    city: en("Reedham"),
    delegations: [
      {
        key: "k",
        name: en("delegation of firefighters from Sandland"),
        the: false,
        side: "guest",
        head: "b",
      },
    ],
    participants: [
      person("m", "Ann Example", "Mayor", town, { side: "host", roles: ["receiver"] }),
      personOfSide("b", "Bo Sample", "fire chief", "guest", { delegation: "k", roles: ["head"] }),
      personOfSide("c", "Cy Specimen", "fire officer", "guest", { delegation: "k" }),
    ],
    agenda,
  });

const station = (key: string, name: string, saw: string[], more = {}) => ({
  key,
  activity: "tour",
  venue: { name: en(name), the: true },
  saw: saw.map(en),
  ...more,
});

describe("a thing with its description after its name", () => {
  const written = visit([
    station("s", "main fire station", ["the rescue and firefighting truck", "other vehicles"]),
    station("t", "harbor fire station", ["the brigade's newest vehicle, a ladder truck"]),
  ]);

  it("has a comma on both sides where the place follows", () => {
    expect(written).toContain("the brigade's newest vehicle, a ladder truck, at the harbor fire station");
  });

  it("is one thing with an “and” in its name, and has no comma before other things", () => {
    expect(written).toContain("the rescue and firefighting truck and other vehicles");
  });
});

describe("the leader of a delegation with others at a stop", () => {
  it("are the delegation", () => {
    const open = { people: [{ key: "b", as: "head" }], peopleOpen: true };
    const written = visit([
      station("s", "lake museum", ["the boats"], open),
      station("t", "old mill", [], { ...open, told: "after" }),
    ]);
    expect(written).not.toMatch(/Sample and others/);
    expect(written).toMatch(/(?:[Tt]he (?:delegation|guests|visitors)|it) [^.]*boats/);
  });
});

describe("who was the first to hold a post", () => {
  const posted = (title: string): string =>
    text({
      kind: "seminar",
      title: en("Lake Seminar"),
      officialName: en("the Lake Seminar"),
      city: en("Reedham"),
      participants: [personOfSide("a", "Ann Exemplar", title, "host")],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          remarks: [{ key: "r", by: ["a"], act: "say", points: [en("nets mattered")] }],
        },
      ],
    });

  it("is the first one", () => {
    expect(posted("first woman principal")).toContain("the first woman principal");
    expect(posted("youngest member of the council")).not.toContain("a youngest");
  });

  it("is one of several first secretaries", () => {
    expect(posted("first secretary")).not.toContain("the first secretary");
  });
});
