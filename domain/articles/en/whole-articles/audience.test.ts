import { describe, expect, it } from "vitest";
import { en, personOf, said, textOfEvent } from "./lake-town.test-data";

/** A seminar with groups, one speaker and a number of people. */
const seminar = (of: string, groups: Readonly<Record<string, string>>, agenda: object[]): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Seminar on lakes held in Reedham"),
    officialName: en("the Seminar on Lakes"),
    city: en("Reedham"),
    attendance: { count: 90, of: en(of) },
    participants: [
      personOf("a", "Ann Exemplar", "engineer", "Reedham Waterworks"),
      personOf("c", "Bob Sample", "dean", "Lakeland University"),
      ...Object.entries(groups).map(([key, group]) => ({ key, group: en(group) })),
    ],
    agenda,
  });

const talk = (...people: string[]) => ({
  key: "t",
  activity: "presentation",
  people: [{ key: "a", as: "speaker" }, { key: "c", as: "chair" }, ...people.map((key) => ({ key }))],
  remarks: [said("a", "introduce", "new pumps")],
});

describe("the audience of an event", () => {
  it("is not said to have attended", () => {
    const text = seminar("divers", { l: "listeners", d: "divers" }, [talk("l", "d")]);
    expect(text).toContain("90 divers");
    expect(text).not.toMatch(/listeners|[Dd]ivers (?:attended|took part)\. /);
  });

  it("is stated once where two items list it", () => {
    const discussion = {
      key: "d",
      activity: "discussion",
      title: en("panel discussion"),
      people: [{ key: "c", as: "chair" }, { key: "a" }, { key: "m" }],
      topics: [en("pumps")],
    };
    const text = seminar("people", { m: "members of the town's clubs" }, [talk("m"), discussion]);
    expect(text).toMatch(/in which [^.]*members of the town's clubs took part/);
    expect(text).not.toMatch(/members attended the presentation/);
  });

  it("is part of a number of people of any kind, and not part of a number of others", () => {
    const groups = { s: "12 young anglers" };
    expect(seminar("guests", groups, [talk()])).toContain("Among them were 12 young anglers");
    expect(seminar("engineers", groups, [talk()])).toContain("Twelve young anglers also took part");
  });
});

describe("a speaker in a discussion without recorded words", () => {
  it("delivered no speech", () => {
    const item = {
      key: "q",
      activity: "discussion",
      title: en("questions"),
      people: [{ key: "a", as: "speaker" }],
    };
    const text = seminar("people", {}, [item]);
    expect(text).not.toContain("delivered a speech");
  });
});
