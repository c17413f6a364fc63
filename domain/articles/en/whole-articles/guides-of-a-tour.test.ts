import { describe, expect, it } from "vitest";
import { en, personOfSide, textOfEvent as text } from "./lake-town.test-data";

const minister = {
  ...personOfSide("m", "Zoe Hill", "Minister of Lakes", "guest", { roles: ["head"] }),
  person: { name: en("Zoe Hill"), later: en("Hill"), pronoun: "she" },
};
const GUIDES = [
  personOfSide("a", "Ann Lee", "resident engineer", "host"),
  personOfSide("b", "Bo Ray", "project officer", "host"),
  personOfSide("c", "Cleo Poe", "site manager for the lock and the harbor", "host"),
  personOfSide("d", "Dan Roe", "project coordinator", "host"),
];
const inspection = (count: number, whom: string): string => {
  const guides = GUIDES.slice(0, count);
  return text({
    kind: "inspection",
    title: en("Minister inspects new lock"),
    venue: { name: en("lock project in Reedham"), the: true, city: en("North District, Lake Region") },
    participants: [minister, ...guides],
    agenda: [
      {
        key: "t",
        activity: "tour",
        people: [{ key: "m", as: "head" }, ...guides.map(({ key }) => ({ key, as: "guide" }))],
        saw: [en("the new lock, which is nearing completion")],
        remarks: [
          { key: "w", by: guides.map(({ key }) => key), act: "welcome", whom: en(whom) },
          { key: "r", by: ["m"], act: "say", points: [en("the lock would be opened in May")] },
        ],
      },
    ],
  });
};

describe("guides who also welcomed the visitors", () => {
  it("are named once for both", () => {
    const given = inspection(2, "the visitors");
    expect(given).toContain("welcomed and guided by");
    expect(given.match(/Ann Lee/g)).toHaveLength(1);
    expect(given).not.toContain("welcomed the visitors");
  });

  it("have a sentence of their own where they are many", () => {
    const given = inspection(4, "the visitors");
    expect(given).toMatch(/nearing completion\. She was welcomed and guided by Ann Lee, resident engineer;/);
    expect(given).not.toContain("completion, welcomed and guided");
  });

  it("keep their welcome of somebody else", () => {
    expect(inspection(2, "the new engineers of the lock")).toContain("welcomed the new engineers");
  });
});

describe("a place that lies in two", () => {
  it("is closed with a comma", () => {
    expect(inspection(2, "the visitors")).toContain("in North District, Lake Region, on March 5");
  });
});

describe("a guide of the event, whom no item lists", () => {
  const builders = {
    key: "b",
    group: en("the builders"),
    of: [{ name: en("Reed Works Ltd"), the: false, kind: "company" }],
    side: "host",
    roles: ["guide"],
  };
  const tour = (key: string, saw: string) => ({
    key,
    activity: "tour",
    people: [{ key: "m", as: "head" }],
    saw: [en(saw)],
  });
  const article = (...agenda: object[]): string =>
    text({
      kind: "inspection",
      title: en("Minister inspects new lock"),
      city: en("Reedham"),
      participants: [minister, builders],
      agenda,
    });

  it("guided the only tour, in its sentence", () => {
    const given = article(tour("t", "the new lock"));
    expect(given).toContain("guided by the builders of Reed Works Ltd");
    expect(given).not.toContain("were the guides");
  });

  it("has a sentence where there were several tours", () => {
    expect(article(tour("t", "the new lock"), tour("u", "the harbor"))).toContain(
      "The builders of Reed Works Ltd were the guides.",
    );
  });
});
