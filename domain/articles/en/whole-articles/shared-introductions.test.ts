import { describe, expect, it } from "vitest";
import { en, lakeDay, person, textOfEvent as text, town } from "./lake-town.test-data";

const institute = { name: en("Institute of Lakes"), the: true, kind: "university" };
const professor = (key: string, name: string, more: object = {}) =>
  person(key, name, "associate professor", institute, { functions: [en("resource person")], ...more });
const speakers = [professor("a", "Ann Lee"), professor("b", "Bo Ray")];
const session = (participants: object[]): string =>
  lakeDay(participants, [], {
    agenda: [
      {
        key: "s",
        activity: "presentation",
        title: en("scientific session"),
        people: participants.map((one) => ({ key: (one as { key: string }).key, as: "speaker" })),
        remarks: [
          { key: "r1", by: ["a"], act: "speak", points: [en("endangered reeds")] },
          { key: "r2", by: ["b"], act: "speak", points: [en("old mills and their use")] },
        ],
      },
    ],
  });

describe("speakers of one title at one organization", () => {
  it("are introduced together, each with a topic", () => {
    const given = session(speakers);
    expect(given).toContain(
      "two associate professors at the Institute of Lakes spoke as resource persons: Ann Lee on endangered reeds, and Bo Ray on old mills and their use",
    );
    expect(given.match(/resource person/g)).toHaveLength(1);
  });

  it("are introduced one by one where their titles differ", () => {
    const dean = person("b", "Bo Ray", "dean", institute, { functions: [en("resource person")] });
    expect(session([professor("a", "Ann Lee"), dean])).not.toContain("two associate professors");
  });

  it("share their title where they did something together", () => {
    const given = lakeDay(speakers, [], {
      agenda: [
        {
          key: "s",
          activity: "other",
          did: en("conduct a field survey"),
          people: [{ key: "a" }, { key: "b" }],
        },
      ],
    });
    expect(given).toMatch(
      /Ann Lee and Bo Ray, associate professors of the Institute of Lakes and resource persons, conducted a field/,
    );
  });
});

describe("comperes", () => {
  const compere = (key: string, name: string) => ({
    key,
    person: { name: en(name) },
    functions: [en("compere")],
  });
  const mayor = person("m", "Zoe Hill", "mayor", town);
  const speech = { key: "r", by: ["m"], act: "say", points: [en("the lake needed care")] };

  it("are not others who were present", () => {
    const two = lakeDay([mayor, compere("c", "Cleo Poe"), compere("d", "Dan Roe")], [speech]);
    expect(two).toContain("Cleo Poe and Dan Roe were the comperes.");
    expect(two).not.toMatch(/present were/);
    expect(lakeDay([mayor, compere("c", "Cleo Poe")], [speech])).toContain("Cleo Poe was the compere.");
  });
});

describe("a reception that one person hosted", () => {
  const guest = (key: string, name: string, place: string) =>
    person(key, name, "mayor", { name: en(place), kind: "government" }, { side: "guest" });
  const host = person("m", "Zoe Hill", "Mayor", town, { side: "host" });
  const given = text({
    kind: "other",
    title: en("Mayor Hill hosts reception to strengthen ties"),
    venue: { name: en("mayor's residence"), the: true },
    purpose: en("strengthen ties with the sister towns"),
    organizers: [{ participant: "m", tier: "host" }],
    participants: [
      host,
      guest("a", "Ann Lee", "Hexi"),
      guest("b", "Bo Ray", "Millford"),
      guest("c", "Cleo Poe", "Lowmoor"),
    ],
    agenda: [
      { key: "w", activity: "other", did: en("enjoy fish from the lake together") },
      { key: "x", activity: "discussion", title: en("exchange of ideas") },
    ],
  });

  it("has its host as the subject and its noun from the title", () => {
    expect(given).toMatch(/Reedham Mayor Zoe Hill hosted a reception at the mayor's residence/);
    expect(given).not.toMatch(/An event was held|It was hosted by/);
  });

  it("has guests, no two sides", () => {
    expect(given).toContain("Those present enjoyed fish from the lake together.");
    expect(given).toContain("exchanged ideas");
    expect(given).not.toMatch(/exchange of ideas was held|two sides|Also present/i);
    expect(given).toMatch(/The guests were .*Ann Lee/);
  });
});
