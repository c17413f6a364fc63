import { describe, expect, it } from "vitest";
import { en, lakeDay, personOf, said } from "../whole-articles/lake-town.test-data";

const NAMED = [personOf("a", "Ann Exemplar", "mayor", "Reedham")];
const HE = [
  {
    key: "b",
    person: { name: en("Bo Sample"), later: en("Sample"), pronoun: "he" },
    posts: [{ title: en("chairman"), organization: { name: en("Reed Lake Trust"), the: true } }],
  },
];
const thanked = (...points: string[]) => ({
  key: "thanks",
  by: ["a"],
  act: "thank",
  whom: en("the harbor office"),
  points: points.map(en),
});

describe("two acts of one speaker", () => {
  it("share a sentence where a short statement follows a long thanks, behind a comma", () => {
    const thanks = thanked("its keen interest in the mooring of boats at the piers of the northern shore");
    expect(
      lakeDay(NAMED, [thanks, said("a", "say", "boats of this kind would use every pier of the lake")]),
    ).toContain("piers of the northern shore, and said that boats of this kind");
  });

  it("share a sentence where a statement follows a welcome", () => {
    const welcome = {
      key: "welcome",
      by: ["b"],
      act: "welcome",
      whom: en("the guests from the four towns of the northern shore"),
    };
    const statement = said(
      "b",
      "say",
      "this day will give a new impetus to the long work of all the towns around the lake",
    );
    expect(lakeDay(HE, [welcome, statement])).toMatch(
      /welcomed the guests from the four towns of the northern shore,? and said that this day will give/,
    );
  });

  it("share a sentence where a wish follows a statement", () => {
    const statement = said("b", "say", "the ferry has led the two towns to work on the lake in every season");
    expect(lakeDay(HE, [statement, said("b", "hope", "the towns would build a pier for it")])).toMatch(
      /in every season, and expressed the hope that they would build a pier/,
    );
  });

  it("are apart where a promise follows two statements", () => {
    const statements = said("a", "say", "the piers are old, but open", "each boat should have a place");
    const text = lakeDay(NAMED, [statements, said("a", "promise", "pay for the repair")]);
    expect(text).toMatch(/, and that each boat should have a place\. The mayor (?:also )?promised to pay/);
  });

  it("lead from what somebody noted to a promise, but not at their first mention", () => {
    const praise = said("b", "praise", "the care that the town takes of its boats");
    const noted = said("b", "point_out", "the town and the trust have the same aims");
    const promise = said("b", "promise", "repair the pier before the next season of the ferries begins");
    expect(lakeDay(HE, [praise, noted, promise])).toContain(
      "Noting that the town and the trust have the same aims, he promised to repair",
    );
    expect(lakeDay(HE, [noted, promise])).not.toContain("Noting that");
    expect(lakeDay(HE, [praise, noted])).toContain(" noted that the town");
  });
});

describe("two long acts of a speaker without a pronoun", () => {
  const ferries =
    "the ferries of the two shores have carried the mail, the children and the crops of the lake for years";

  it("share a sentence where a wish follows one statement", () => {
    const wish = said(
      "a",
      "hope",
      "the schools of the two shores would visit each other in the summer and skate in winter",
    );
    const text = lakeDay(NAMED, [said("a", "say", ferries), wish]);
    expect(text).toContain("of the lake for years, and expressed the hope that the schools");
    expect(text).not.toMatch(/(?:Exemplar|The mayor) expressed the hope/);
  });

  it('are parted by a comma, and the second of one kind has "also"', () => {
    const care =
      "the care with which the fishers of all the southern villages mend the piers of the old harbor";
    const ask = {
      ...said("a", "invite", "row across the lake with the crews of the ferries in the summer"),
      whom: en("the council"),
    };
    expect(lakeDay(NAMED, [said("a", "praise", care), ask])).toContain(
      "old harbor, and invited the council to row",
    );
    const thanks = (key: string, whom: string, points: string[]) => ({
      ...thanked(...points),
      key,
      whom: en(whom),
    });
    expect(
      lakeDay(NAMED, [
        thanks("one", "the crews of all ferries", ["their work, which went on in the storms of March"]),
        thanks("two", "the school", []),
      ]),
    ).toContain("storms of March, and also thanked the school");
  });
});

describe("praise behind a long statement", () => {
  it("has a sentence of its own, since it would seem to be part of it, and shares that of a short one", () => {
    const act = said("a", "praise", "the care with which the fishers of the old harbor mend their nets");
    const saidFirst = (point: string): string => lakeDay(NAMED, [said("a", "say", point), act]);
    expect(
      saidFirst("the harbor office had mended the nets of all the boats of the village by the first of May"),
    ).toMatch(/first of May\. (?:Exemplar|The mayor) also praised the care/);
    expect(
      saidFirst("the nets of all the boats of the village are ready for the storms of the first week of May"),
    ).toContain("week of May. The mayor also praised the care");
    expect(saidFirst("the nets of all the boats are ready")).toContain("are ready, and praised the care");
  });
});

describe("two long statements of a speaker without a pronoun", () => {
  it("begin with who said them", () => {
    const long = (key: string, text: string) => ({ ...said("a", key, text), key });
    const text = lakeDay(NAMED, [
      long("say", "the port is open"),
      long(
        "stress",
        "to put off the repair of the southern piers of the harbor by one more year would be a risk to the fishers, the ferries and the schools of both shores",
      ),
    ]);
    expect(text).not.toMatch(/both shores, (?:Exemplar|the mayor) (?:said|added)\./);
  });
});

describe("two quotations of one speaker", () => {
  it("have one that is added", () => {
    const quoted = (key: string, point: string, quote: string) => ({
      ...said("a", "say", point),
      key,
      quote: en(quote),
    });
    const text = lakeDay(NAMED, [
      quoted("one", "the port is open", "We are glad to be here."),
      quoted("two", "the pier is old", "It must be mended soon."),
    ]);
    expect(text.match(/\badded\b/g)).toHaveLength(1);
  });
});

describe("what somebody introduced and stated", () => {
  const long =
    "it has become the meeting place of fishers and traders from all the towns on the lake, and of the boats that they bring to it in spring";
  it("is one sentence where the statement is about what was introduced", () => {
    const introduced = said("a", "introduce", "the development of the market over two decades");
    expect(lakeDay(NAMED, [introduced, said("a", "point_out", long.replace("it", "the market"))])).toContain(
      `described the development of the market over two decades, noting that ${long}`,
    );
  });

  it("is named once", () => {
    const town = said("a", "introduce", "the basic situation of the town");
    expect(lakeDay(NAMED, [town, said("a", "say", "the town has nine piers")])).toContain(
      "described the town and said that it has nine piers",
    );
  });

  it("is two sentences where the statement is about something else", () => {
    const introduced = said("a", "introduce", "the development of the market over two decades");
    expect(
      lakeDay(NAMED, [introduced, said("a", "point_out", long.replace("it", "the ferry"))]),
    ).not.toContain("noting that");
  });
});

describe("what nobody introduces", () => {
  it("is spoken about, also among other things, and a reason is explained", () => {
    const tips = said("a", "introduce", "the lake trade", "tips for rowers");
    expect(lakeDay(NAMED, [tips])).toContain("spoke about the lake trade and tips for rowers");
    const reasons = said("a", "introduce", "the reasons why the lake was chosen");
    expect(lakeDay(NAMED, [reasons])).toContain("explained the reasons why");
  });
});

describe("two statements of one speaker", () => {
  const crew = "the crews of all ferries on the lake, and above all those of the north, need one table";

  it("share a sentence where the second is a wish that would begin with the noun of the post", () => {
    const text = lakeDay(NAMED, [
      said(
        "a",
        "say",
        "the finished quays and the drains behind them have made the market a dry and safe place",
      ),
      said(
        "a",
        "hope",
        "the market would become a sign of the friendship between Lakeland and the towns of Hilland",
      ),
    ]);
    expect(text).toContain("a dry and safe place, and expressed the hope that the market");
    expect(text).not.toMatch(/\. The mayor expressed/);
  });

  it("do not interrupt a short clause with who said it", () => {
    const text = lakeDay(NAMED, [
      said("a", "say", crew),
      said("a", "stress", "a late ferry in the winter months will not be allowed"),
    ]);
    expect(text).not.toMatch(/winter months, \S+(?: \S+)? stressed, will/);
  });
});
