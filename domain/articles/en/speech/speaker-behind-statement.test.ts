import { describe, expect, it } from "vitest";
import { lakeDay, personOf, said } from "../whole-articles/lake-town.test-data";

const LEE = [personOf("a", "Ann Lee", "engineer", "Lake Affairs Office")];
const FIRST = said(
  "a",
  "say",
  "the southern pier of the town has been finished and handed over to the fishers",
  "the council recently chose the harbour as one of the two best of all the works on the lake",
);

describe("two further statements of a speaker without a pronoun", () => {
  const further = {
    ...said(
      "a",
      "point_out",
      "a new crane has been given to the yard for the repair of boats",
      "all work of the office goes on in an orderly manner despite the storms",
    ),
    key: "two",
  };

  it("about different things begin with who makes them", () => {
    const text = lakeDay(LEE, [FIRST, further]);
    expect(text).toContain(
      "Lee noted that a new crane has been given to the yard for the repair of boats, and that all work of the office goes on in an orderly manner despite the storms.",
    );
  });

  it("begin with it where the first one ends in an addition", () => {
    const [one, two] = further.points;
    const addition = { en: `${one?.en}, especially that of the ferries` };
    const text = lakeDay(LEE, [FIRST, { ...further, points: [addition, two] }]);
    expect(text).toMatch(/Lee (?:noted|said|added) that a new crane/);
  });
});

describe("a statement whose speaker would come at its end", () => {
  const plan = {
    ...said(
      "a",
      "point_out",
      "Reedham, the oldest town on the lake, needs more piers and boats for its many guests",
    ),
    key: "two",
  };
  const third = {
    ...said(
      "a",
      "say",
      "the people of the town are proud of the fleet that the fishers have built by themselves over the years",
    ),
    key: "three",
  };

  it("begins with who makes it where the same speaker goes on", () => {
    expect(lakeDay(LEE, [FIRST, plan])).toMatch(/for its many guests, Lee \S+\./);
    const text = lakeDay(LEE, [FIRST, plan, third]);
    expect(text).toMatch(/Lee \S+ that Reedham, the oldest town on the lake, needs more piers/);
    expect(text).not.toMatch(/, Lee (?:said|added|noted)\. /);
  });

  it("has another verb than the one before", () => {
    const text = lakeDay(LEE, [FIRST, plan, third]);
    expect(text).not.toMatch(/Lee (?:said|added) that [^.]*\. (?:Lee|She|He) said that/);
  });
});

describe("a statement with a verb of two words", () => {
  it("has who said it behind its subject", () => {
    const plan = said(
      "a",
      "point_out",
      "the memorandum sets up the framework for everything that both towns want to build on the shores of the lake in the years ahead",
    );
    expect(lakeDay(LEE, [FIRST, { ...plan, key: "two" }])).toContain("The memorandum, Lee ");
  });
});

describe("statements with a name behind their subjects", () => {
  const further = (key: string, text: string): object => ({ ...said("a", "point_out", text), key });
  const boats =
    "the boats of the office will carry the pupils of all of the schools in the four towns of the lake to the island and back in the summer";
  const yards =
    "the yards of the town will repair the ships of the guilds from all of the northern and southern shores of the lake in the winter";

  it("are not two in a row", () => {
    const text = lakeDay(LEE, [FIRST, further("two", boats), further("three", yards)]);
    expect(text).toContain("The boats of the office, Lee ");
    expect(text).not.toMatch(/The yards of the town, (?:Lee|the engineer) /);
    expect(text).toMatch(/The yards of the town will repair .* in the winter, Lee added\./);
  });

  it("may follow one that begins with the name", () => {
    const town = "Reedham, the oldest town on the lake, needs more piers and boats for its many guests";
    const text = lakeDay(LEE, [FIRST, further("two", town), further("three", yards)]);
    expect(text).toMatch(/Lee \S+ that Reedham, .* The yards of the town, (?:Lee|the engineer) \S+, will/);
  });

  it("begin a sentence behind a longer one if they are a judgement", () => {
    const judged = said("a", "say", "the visit is a wonderful event that brings the towns together");
    const text = lakeDay(LEE, [said("a", "stress", boats), { ...judged, key: "j" }]);
    expect(text).toMatch(/in the summer\. .*called the visit a wonderful event/);
  });
});

describe("a further statement with two clauses", () => {
  const BO = [
    {
      key: "a",
      person: { name: { en: "Bo Sample" }, later: { en: "Sample" }, pronoun: "he" },
      posts: [{ title: { en: "chairman" }, organization: { name: { en: "Reed Lake Trust" }, the: true } }],
    },
  ];

  it("has its speaker between them where it comes last", () => {
    const text = lakeDay(BO, [
      said(
        "a",
        "say",
        "the lake is open to all fishers again",
        "all boats on the lake have been repaired by their owners",
        "schools should change the lives of the villages in which they work, and the farm is open to guests",
      ),
    ]);
    expect(text).toContain(
      "Schools should change the lives of the villages in which they work, he added, and the farm is open to guests.",
    );
  });

  it("follows an act of another kind with its speaker inside", () => {
    const text = lakeDay(BO, [
      said("a", "say", "the lake has been open to all fishers since the spring of the year before last"),
      said(
        "a",
        "praise",
        "the work of the guides and of the owners of the inns on the northern shore of the lake",
      ),
      {
        ...said("a", "say", "the new harbour will bring many guests and much trade to both of the towns"),
        key: "last",
      },
    ]);
    expect(text).toContain("The new harbour, he said, will bring");
  });
});
