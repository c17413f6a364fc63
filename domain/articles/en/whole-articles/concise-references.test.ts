import { describe, expect, it } from "vitest";
import { en, person, textOfEvent as text, town } from "./lake-town.test-data";

const seminar = (participants: object[], agenda: object[]): string =>
  text({
    kind: "seminar",
    title: en("Lake seminar held"),
    officialName: en("the Lake Seminar"),
    city: en("Reedham"),
    participants,
    agenda,
  });
const spoke = (who: object, ...remarks: object[]): string =>
  seminar(
    [who],
    [
      {
        key: "t",
        activity: "talks",
        remarks: remarks.map((one, at) => ({ key: `r${at}`, by: ["a"], ...one })),
      },
    ],
  );
const office = { name: en("Lake Affairs Office"), the: true, kind: "government" };
const ann = person("a", "Ann Lee", "collector", office);
const she = { ...ann, person: { ...ann.person, pronoun: "she" } };
const points = (...all: string[]) => ({ points: all.map(en) });

describe("what a speaker says of themselves", () => {
  it("is in the past after a verb of the past", () => {
    const made = spoke(
      she,
      { act: "thank", whom: en("all") },
      { act: "say", ...points("she is interested in lakes") },
    );
    expect(made).toContain("said she was interested in lakes");
    expect(
      spoke(she, { act: "say", ...points("she will come back in a week to see the lakes of the town") }),
    ).toContain("she would come back");
  });

  it("keeps its tense where another verb follows", () => {
    expect(spoke(she, { act: "say", ...points("she is interested in lakes and has seen many") })).toContain(
      "she is interested in lakes and has seen many",
    );
  });
});

describe("requests of one speaker to the same people", () => {
  const asked = (whom: string) => ({ whom: en(whom) });
  it("name them once", () => {
    const made = spoke(
      ann,
      {
        act: "require",
        ...asked("the building agency concerned"),
        ...points("work in two shifts and finish the hall before the rains of the summer"),
      },
      {
        act: "ask",
        ...asked("the building agency concerned"),
        ...points("hand over the old hall of the college, built ten years ago"),
      },
    );
    expect(made).toContain("asked it to hand over the old hall");
    expect(made.split("agency concerned")).toHaveLength(2);
  });

  it("name others", () => {
    const made = spoke(
      ann,
      { act: "require", ...asked("the building agency concerned"), ...points("work in two shifts") },
      { act: "ask", ...asked("the engineers"), ...points("hand over the old hall") },
    );
    expect(made).toContain("asked the engineers to hand over");
  });
});

describe("a sentence in a row about one person", () => {
  const acts = (second: string) =>
    seminar(
      [ann],
      [
        {
          key: "x",
          activity: "other",
          did: en("meet the fishermen of the northern shore and their families"),
          people: [{ key: "a" }],
        },
        { key: "y", activity: "other", did: en(second), people: [{ key: "a" }] },
        {
          key: "z",
          activity: "other",
          did: en("open the new boat house, which the town had wanted for many years"),
          people: [{ key: "a" }],
        },
      ],
    );
  it("calls them by the noun of the post", () => {
    const made = acts("review the plans of the harbour, which was built in 1990 and has never been repaired");
    expect(made).toContain("The collector");
    expect(made).not.toMatch(/Lee [^.]*\. Lee /);
  });
});

describe("a mayor of a city", () => {
  it("is named without what the city is", () => {
    const made = spoke(person("a", "Ann Lee", "Mayor", { ...town, name: en("City of Reedham") }), {
      act: "say",
      ...points("lakes need care"),
    });
    expect(made).toContain("Reedham Mayor Ann Lee said");
  });
});

describe("what an organization of a long name is", () => {
  it("is said of its noun at the end", () => {
    const department = {
      name: en("Lakeland Department of Health and Social Security"),
      the: true,
      kind: "government",
    };
    const made = text({
      kind: "outbound_visit",
      title: en("Reedham mayor visits Lakeland"),
      city: en("Hilltown"),
      participants: [
        person("a", "Ann Lee", "mayor", town, { side: "guest", roles: ["head"] }),
        { key: "g", group: en("representatives"), of: [department], side: "host" },
      ],
      agenda: [
        { key: "s", activity: "tour", people: [{ key: "a", as: "head" }], saw: [en("the old harbour")] },
        { key: "t", activity: "talks", people: [{ key: "a" }, { key: "g" }] },
      ],
      background: [en("The Lakeland Department of Health and Social Security is responsible for hospitals.")],
    });
    expect(made).toContain("\n\nThe department is responsible for hospitals.");
    expect(made).not.toContain("The security");
  });
});
