import { describe, expect, it } from "vitest";
import { en, lakeDay, personOf, said, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const NAMED = [personOf("a", "Ann Exemplar", "mayor", "Reedham")];
const HE = [
  {
    key: "b",
    person: { name: en("Bo Sample"), later: en("Sample"), pronoun: "he" },
    posts: [{ title: en("chairman"), organization: { name: en("Reed Lake Trust"), the: true } }],
  },
];
const thanked = (by: string, whom: string, ...points: string[]) => ({
  key: `thanks ${whom}`,
  by: [by],
  act: "thank",
  whom: en(whom),
  points: points.map(en),
});

describe("the acts of one speaker", () => {
  it("begin with 'also' where a further one follows, with a pronoun too", () => {
    const ships = said(
      "b",
      "say",
      "the ferry is the largest one of the lake and carries the pupils of both of its towns",
      "it needs a longer pier for the many boats that come in summer",
    );
    expect(lakeDay(HE, [ships, thanked("b", "the harbor office", "its help")])).toContain(
      "He also thanked the harbor office",
    );
  });

  it("share a sentence where a short statement follows thanks, and are two where a long one does", () => {
    const withPoint = (point: string): string =>
      lakeDay(HE, [thanked("b", "the harbor office", "the boats"), said("b", "say", point)]);
    expect(withPoint("the piers will be used by all of the schools of the lake")).toContain(
      "thanked the harbor office for the boats and said that the piers will be used",
    );
    const long = withPoint(
      "the piers will be used by the pupils of all of the schools in the four towns of the lake and in the villages along the upper river",
    );
    expect(long).toContain("for the boats. He said that the piers will be used by the pupils");
    expect(long).not.toContain("and said that");
  });

  it("begin with who makes the first statement, which a further one has inside", () => {
    const text = lakeDay(HE, [
      thanked("b", "the harbor office", "the boats"),
      said(
        "b",
        "say",
        "the largest boats will be used by the pupils of all of the schools in the four towns of the lake",
        "the old quays of the northern town are to be kept for the fishers and their families",
      ),
      said("b", "stress", "the schools of the lake have waited for many years for boats of such a size"),
    ]);
    expect(text).toContain(
      "for the boats. He said that the largest boats will be used by the pupils of all of the schools in the four towns of the lake, and that the old quays",
    );
    expect(text).toContain("The schools of the lake, he stressed, have waited");
  });

  it("name the speaker once for two long further statements, in front of both", () => {
    const text = lakeDay(HE, [
      said(
        "b",
        "say",
        "the lake is open from the spring of this year",
        "the old ferry has been repaired by its owners",
        "the large harbor of the northern town has room for all of the ferries and boats",
        "the young fishers of the islands have waited for many years for boats of such a size",
      ),
    ]);
    expect(text).toContain("He added that the large harbor");
    expect(text).toContain("ferries and boats, and that the young fishers of the islands");
  });

  it("do not add two statements to one that they would follow as 'that A, and said that B and that C'", () => {
    const text = lakeDay(HE, [
      said("b", "hope", "the boats would serve the pupils of the lake"),
      said("b", "say", "the trust will keep on helping the schools", "the two towns have close ties"),
    ]);
    expect(text).toContain(
      "the pupils of the lake. He said that the trust will keep on helping the schools and that the two towns have close ties.",
    );
  });

  it("are two sentences where both are the same act and long", () => {
    const congratulated = (whom: string, point: string) => ({
      key: whom,
      by: ["b"],
      act: "congratulate",
      whom: en(whom),
      points: [en(point)],
    });
    expect(
      lakeDay(HE, [
        congratulated("the harbor office", "its new crane"),
        congratulated(
          "the schools of the northern town",
          "the first regatta of the year, which all of their pupils joined",
        ),
      ]),
    ).toContain("its new crane. He also congratulated the schools");
  });

  it("name the verb of two thanks once", () => {
    const text = lakeDay(HE, [
      thanked("b", "the harbor office and the town", "the boats"),
      thanked("b", "the divers", "their work"),
    ]);
    expect(text).toContain("for the boats, and the divers for their work");
  });

  it("follow a quotation as participles", () => {
    const quoted = { ...said("b", "say", "the lake is deep"), quote: en("It is ours.") };
    const text = lakeDay(HE, [quoted, said("b", "stress", "the boats must be kept clean")]);
    expect(text).not.toContain("He stressed");
  });
});

describe("a point with two clauses beside another point", () => {
  it("is a sentence with 'that' in both", () => {
    const text = lakeDay(NAMED, [
      said(
        "a",
        "say",
        "the visit was a success",
        "the towns are building a pier, and the exchange gave them a chance to see the boats",
      ),
    ]);
    expect(text).toContain(
      "that the visit was a success, adding that the towns are building a pier, and that the exchange gave them",
    );
  });

  it("shares a sentence with it only where all three are short", () => {
    const points = ["the quay is new", "the towns have a long friendship", "the lake is deep"] as const;
    expect(lakeDay(NAMED, [said("a", "say", ...points)])).toContain("and that the lake is deep");
    const long = "the children of all the schools of the lake will come to see the boats";
    expect(lakeDay(NAMED, [said("a", "say", ...points.slice(0, 2), long)])).not.toContain("and that the ch");
  });
});

describe("a statement behind a quotation that ends with who said it", () => {
  it("is added", () => {
    const quote =
      "We have developed excellent cooperation with the town, we have already repaired its long wall, and we go on investing in its old harbour, so that it becomes one of the largest in the whole region.";
    const long =
      "the harbour provides quiet berths for old boats and now ranks in the top positions in the region in ferries and in nets";
    const words = textOfEvent({
      kind: "other",
      title: en("Lake Day held in Reedham"),
      city: en("Reedham"),
      organizers: [{ organization: { name: en("Lake League"), the: true }, tier: "organizer" }],
      participants: [
        {
          key: "m",
          person: { name: en("Ann Lee"), later: en("Lee"), pronoun: "she" },
          posts: [{ title: en("mayor"), organization: town }],
        },
      ],
      agenda: [
        {
          key: "w",
          activity: "speeches",
          remarks: [{ ...said("m", "introduce", "the new quay"), quote: en(quote) }, said("m", "say", long)],
        },
      ],
    });
    expect(words).toContain("” she said. She added that the harbour");
    expect(words).not.toContain("” she said. She said that");
  });
});
