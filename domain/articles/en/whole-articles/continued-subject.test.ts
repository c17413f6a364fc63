import { describe, expect, it } from "vitest";
import { lakeDay, office, person, said } from "./lake-town.test-data";

const lee = person("a", "Ann Lee", "director", office);
const speech = (...points: string[]) =>
  lakeDay(
    [lee],
    [
      said("a", "introduce", "the boats of the town, its piers and its schools"),
      { ...said("a", "say", "the lake is the largest one of all in the northern district"), key: "l" },
      { ...said("a", "point_out", ...points), key: "s" },
    ],
  );

describe("a second statement about the subject of the first", () => {
  it("continues after the attribution without a pronoun", () => {
    const text = speech(
      "the harbor centre has built boats for the schools of both towns",
      "it has become a home for many young people",
    );
    expect(text).toContain("and has become a home");
    expect(text).not.toContain("and it has become");
  });

  it("is a further aim where the first is one", () => {
    const text = speech(
      "the fair aims to bring the fishermen of the northern lakes and their customers closer together every spring",
      "it is also to show the young what boats are made of",
    );
    expect(text).toContain("and to show the young");
    expect(text).not.toContain("it is also to");
  });

  it("keeps a pronoun that means nothing", () => {
    const text = speech(
      "the harbor centre has built boats for the schools of both towns",
      "it is important that the shore stays clean",
    );
    expect(text).not.toContain("and is important");
  });
});

describe("two acts of one speaker", () => {
  it("are two sentences where one would be too long", () => {
    const text = lakeDay(
      [lee],
      [
        said("a", "thank", "the town"),
        {
          ...said(
            "a",
            "praise",
            "the tireless efforts of the young fishermen to bring clean water to the old houses on the shore",
          ),
          key: "p",
        },
        {
          ...said(
            "a",
            "say",
            "a reading room had been set up in the old mill with the help of the office and its friends",
          ),
          key: "q",
        },
      ],
    );
    expect(text).not.toMatch(/praised .* and said that a reading room/);
  });
});
