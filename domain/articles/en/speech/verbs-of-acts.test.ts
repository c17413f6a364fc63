import { describe, expect, it } from "vitest";
import { en, lakeDay, personOf, said } from "../whole-articles/lake-town.test-data";

const ANN = personOf("a", "Ann Exemplar", "mayor", "Reedham");
const BO = personOf("b", "Bo Sample", "captain", "Reed Lake Trust");
const CREW = { key: "crew", group: en("the crew"), of: [{ name: en("Reed Lake Trust"), the: true }] };
const OFFICE = { key: "office", group: en("the Chamberlain of Lakeland"), presence: "absent" };

describe("what somebody introduced", () => {
  it("has a verb for each kind of point", () => {
    const two = said(
      "a",
      "introduce",
      "the growth of the piers, old and new",
      "an outline of the ferry trade",
    );
    expect(lakeDay([ANN], [two])).toContain("piers, old and new, and gave an outline of the ferry trade");
    const shared = said("a", "introduce", "its experience in mooring", "the harbor plan");
    expect(lakeDay([ANN], [shared])).toContain(
      "shared its experience in mooring and outlined the harbor plan",
    );
  });

  it("is an overview where it is the general situation of a whole", () => {
    const text = lakeDay([ANN], [said("a", "introduce", "the basic situation of Reedham")]);
    expect(text).toContain("gave an overview of Reedham");
    expect(text).not.toContain("described Reedham");
  });

  it("says to whom people were introduced, but not between a possessive and its owner", () => {
    const to = (point: string) => ({ ...said("a", "introduce", point), to: ["crew"] });
    expect(lakeDay([ANN, CREW], [to("the two deputy captains, who row every day")])).toMatch(
      /introduced to the crew(?: of the Reed Lake Trust)? the two deputy captains, who row every day/,
    );
    expect(lakeDay([ANN, CREW], [to("their families")])).toContain("introduced their families");
  });
});

describe("a statement to some of those present", () => {
  it("begins a sentence that says to whom it was made", () => {
    const thanks = { key: "t", by: ["a"], act: "thank", whom: en("the trust"), points: [en("its boats")] };
    const stress = said("a", "stress", "it is important to have pride and to keep the piers clean in winter");
    const text = lakeDay([ANN, CREW], [thanks, { ...stress, to: ["crew"] }]);
    expect(text).toMatch(
      /\. Addressing the crew[^,]*, .+ stressed the importance of having pride and of keeping the piers clean in winter/,
    );
    expect(text).not.toContain("and to keep the piers");
  });

  it("keeps a further infinitive that another verb may govern in its clause", () => {
    const stress = said("a", "stress", "it is important to help children to read and to write");
    expect(lakeDay([ANN], [stress])).toContain("that it is important to help children to read and to write");
  });

  it("does not begin with a figure", () => {
    const text = lakeDay(
      [ANN, BO],
      [
        said(
          "a",
          "say",
          "the lake is old and its piers, which were built of oak from the northern shore by two generations of fishers, are open to the boats of all the towns around it",
        ),
        said("a", "stress", "2020 marks the anniversary of the ferry"),
      ],
    );
    expect(text).toContain("stressed that 2020 marks the anniversary");
    expect(text).not.toMatch(/2020, [^,]+ stressed, marks/);
  });
});

describe("a part of an event as the topic of a speech", () => {
  it("is where it was given", () => {
    expect(lakeDay([ANN], [said("a", "speak", "the opening of the boat seminar")])).toContain(
      "spoke at the opening of the boat seminar",
    );
    expect(lakeDay([ANN], [said("a", "speak", "the opening of the new pier")])).toContain(
      "spoke on the opening",
    );
  });
});

describe("a message that was read out", () => {
  it("has its sender before its date, and is of its author where it is a decision", () => {
    const read = (message: string) => ({
      key: "m",
      by: ["a"],
      act: "convey",
      from: ["office"],
      message: en(message),
      points: [en("the piers had served the lake")],
    });
    expect(lakeDay([ANN, OFFICE], [read("a decision signed on May 4, 2020")])).toContain(
      "read out a decision of the Chamberlain of Lakeland, signed on May 4, 2020, which said that",
    );
    expect(lakeDay([ANN, OFFICE], [read("a letter dated May 4, 2020")])).toContain(
      "read out a letter from the Chamberlain of Lakeland, dated May 4, 2020, which",
    );
  });
});

describe("a message that an earlier item handed over", () => {
  it("is the message, when it is read out", () => {
    const letter = {
      key: "l",
      activity: "handover",
      title: en("congratulatory letter from the Chamberlain of Lakeland"),
    };
    const read = {
      key: "m",
      by: ["a"],
      act: "convey",
      from: ["office"],
      message: en("a congratulatory letter"),
    };
    const text = lakeDay([ANN, OFFICE], [], {
      agenda: [
        { ...letter, people: [{ key: "a" }] },
        { key: "s", activity: "speeches", remarks: [read, said("a", "say", "the lake is open")] },
      ],
    });
    expect(text).toContain("read out the congratulatory letter");
  });
});

describe("two short speeches", () => {
  it("are two sentences where the first ends in a list behind a colon", () => {
    const text = lakeDay(
      [ANN, BO],
      [
        said("a", "praise", "the trades of the lake: fish, reeds and boats"),
        said("b", "introduce", "the ferry trade"),
      ],
    );
    expect(text).toContain("fish, reeds and boats. ");
    expect(text).not.toContain("boats, and Bo");
  });
});

describe("thanks for two things", () => {
  const thanks = (...points: string[]) => ({ ...said("a", "thank", ...points), whom: en("the captain") });

  it("repeat the preposition behind a long first one", () => {
    expect(lakeDay([ANN], [thanks("the boats", "the ropes")])).toContain(
      "thanked the captain for the boats and the ropes.",
    );
    expect(lakeDay([ANN], [thanks("the boats that the crew had repaired in May", "the ropes")])).toContain(
      "for the boats that the crew had repaired in May, and for the ropes.",
    );
  });

  it("do so for topics of a speech", () => {
    const spoke = said(
      "a",
      "speak",
      "the part of the lake in the trade of the north",
      "the care of the shore",
    );
    expect(lakeDay([ANN], [spoke])).toContain(
      "spoke on the part of the lake in the trade of the north, and on the care of the shore.",
    );
  });
});

describe("a statement of two opposed clauses", () => {
  it("is not followed by another in its sentence", () => {
    const points = [
      "the last three years had been hard for the fishermen of the lake, but the work on the piers had gone on",
      "the new lock had been open since May",
    ];
    const text = lakeDay([ANN], [said("a", "say", ...points)]);
    expect(text).toContain("the new lock had been open since May");
    expect(text).not.toContain("gone on, and that");
  });
});
