import { describe, expect, it } from "vitest";
import { en, lakeDay, personOf, said } from "../whole-articles/lake-town.test-data";

const NAMED = [personOf("a", "Ann Exemplar", "mayor", "Reedham")];
const quoted = (point: string, quote: string, key = "one") => ({
  ...said("a", "say", point),
  key,
  quote: en(quote),
});
const LONG = said(
  "a",
  "say",
  "the piers of the town were built by the fishers of the southern villages a hundred years ago",
  "each boat that carries the mail or brings children to their classes should have a place there",
);

describe("a quotation of a speaker without a pronoun", () => {
  it("follows the statement before it without the name", () => {
    const text = lakeDay(NAMED, [quoted("the port is open", "We are glad to be here.")]);
    expect(text).toContain("said that the port is open, adding: “We are glad to be here.”");
    expect(text).not.toMatch(/(?:Exemplar|the mayor) added/);
  });

  it("stands apart behind a welcome, to which words are not added", () => {
    const welcome = { ...said("a", "welcome"), whom: en("the visitors"), quote: en("We are glad to meet.") };
    const text = lakeDay(NAMED, [welcome]);
    expect(text).toContain("welcomed the visitors. “We are glad to meet,” ");
    expect(text).not.toContain("adding");
  });

  it("has the name where one more act follows it, or the sentence would be long", () => {
    const hope = said("a", "hope", "the towns would build a pier");
    expect(lakeDay(NAMED, [quoted("the port is open", "We are glad to be here."), hope])).toMatch(
      /here,” (?:Exemplar|the mayor) added, and expressed the hope that/,
    );
    const long =
      "We are glad to be here in the spring, when the boats come back from the other side of the lake with wood and wool, the children of both towns meet on the piers, and everybody who has worked through the winter can rest.";
    expect(lakeDay(NAMED, [quoted("the port is open", long)])).not.toContain(", adding: “");
  });

  it("follows a second statement, which is not added twice", () => {
    const statements = [
      LONG,
      quoted("the ferries will be useful to the schools of the northern shore", "We need them.", "two"),
    ];
    const text = lakeDay(NAMED, statements);
    expect(text).toContain("northern shore, adding: “We need them.”");
    expect(text).not.toMatch(/\badded\b/);
  });

  it("is attributed to a message that its sender did not read out", () => {
    const sent = { ...quoted("the port is open", "We are glad of it."), act: "convey", from: ["a"] };
    const text = lakeDay(NAMED, [{ ...sent, message: en("a letter") }]);
    expect(text).toContain("“We are glad of it,” it said.");
    expect(text).not.toContain("the mayor said");
  });

  it("is attributed to the author where only a person can say it, or the record gives a pronoun", () => {
    const sent = (quote: string) => ({
      ...quoted("the port is open", quote),
      act: "convey",
      from: ["a"],
      message: en("a letter"),
    });
    expect(lakeDay(NAMED, [sent("I would build it again.")])).toMatch(
      /“I would build it again,” (?:Exemplar|the mayor) said\./,
    );
    const [ann] = NAMED;
    const called = { ...ann, person: { ...ann?.person, pronoun: "she" } };
    expect(lakeDay([called], [sent("We are glad of it.")])).toContain("“We are glad of it,” she said.");
  });
});

describe("the last statement of a speaker without a pronoun", () => {
  it("is in one sentence with the promise behind it", () => {
    const text = lakeDay(NAMED, [
      LONG,
      {
        ...said("a", "say", "the inns of the four villages have had far too few rooms for years"),
        key: "two",
      },
      said("a", "promise", "repair every pier of the northern shore"),
    ]);
    expect(text).toMatch(/added that the inns [^.]+ for years, and promised to repair every pier/);
    expect(text).not.toContain("also promised");
  });
});

describe("the pronoun of a speaker", () => {
  it("is the one that their own points have before they mention anybody", () => {
    const ties = said("a", "speak", "the good ties she had experienced over the years");
    const text = lakeDay(NAMED, [ties, quoted("the port is open", "We are glad.", "two")]);
    expect(text).toContain("spoke of the good ties she had experienced");
    expect(text).toMatch(/[Ss]he (?:said|added)/);
  });

  it("is not that of somebody else", () => {
    const visitor = said("a", "say", "every visitor should leave her boat at the pier");
    expect(lakeDay(NAMED, [visitor, quoted("the port is open", "We are glad.", "two")])).not.toMatch(
      /\b[Ss]he (?:said|added)/,
    );
  });
});

describe("the second sentence in a row that would begin with a speaker's name", () => {
  const hope = said("a", "hope", "the schools of the two shores would visit each other in the summer");

  it("begins with the noun of the post", () => {
    const text = lakeDay(NAMED, [LONG, hope]);
    expect(text).toMatch(/ The mayor also expressed the hope that the schools/);
    expect(text).not.toMatch(/Exemplar (?:also )?expressed the hope/);
  });

  it("has the name where the noun is common and the speaker was introduced before", () => {
    const people = [
      personOf("a", "Ann Exemplar", "director", "Lake Affairs Office"),
      personOf("b", "Bo Sample", "mayor", "Reedham"),
    ];
    const reply = { ...LONG, key: "two" };
    const text = lakeDay(people, [said("a", "welcome"), said("b", "say", "the piers are old"), reply, hope]);
    expect(text).toMatch(/Exemplar also expressed the hope that the schools/);
  });
});

describe("a quotation with an abbreviation", () => {
  it("is not interrupted behind it", () => {
    const text = (quote: string): string =>
      lakeDay(
        NAMED,
        [LONG, quoted("the ferries will be useful to the schools of the shore", quote, "two")],
        {},
      );
    expect(
      text("Reedham is a good friend of St. Bell and we will of course send our boats there."),
    ).not.toMatch(/St,”/);
    expect(text("We have long been thankful to Dr. Lee and all others at the port.")).not.toMatch(/Dr,”/);
  });
});
