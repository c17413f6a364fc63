import { describe, expect, it } from "vitest";
import { type Composed, line } from "../../compose";
import { mentioning, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withRelativeClauses } from "./relative-clauses";

const discourse = { facts: { people: [{ name: { text: "Ann Exemplar" } }] } } as unknown as Discourse;

const written = (...texts: string[]): string[] =>
  withRelativeClauses(
    [
      {
        type: "paragraph",
        part: "agenda",
        lines: texts.map((text, at) => line(`l${at}`, plain(text))),
        keys: [],
      } as Composed,
    ],
    discourse,
  ).flatMap((one) => (one.type === "paragraph" ? one.lines.map(({ words }) => textOf(words)) : []));

describe("relative clauses of what a sentence ends in", () => {
  it("say what was done or learned at the place", () => {
    expect(written("the guests visited the Lake Laboratory", "there the program was introduced")).toEqual([
      "the guests visited the Lake Laboratory, where the program was introduced",
    ]);
    expect(written("the delegation then toured the control center and learned about calls")).toEqual([
      "the delegation then toured the control center, where it learned about calls",
    ]);
    expect(written("they toured the farm and the mill and learned about flour")).toEqual([
      "they toured the farm and the mill and learned about flour",
    ]);
  });

  it("name some of those whose number is known", () => {
    expect(written("they saw works of 16 schools", "the schools include those of Reedham and Mere.")).toEqual(
      ["they saw works of 16 schools, including those of Reedham and Mere"],
    );
    expect(written("they saw works of the schools", "the schools include Reed School.")).toHaveLength(2);
  });

  it("say what context adds about a thing with a name", () => {
    const withContext = (text: string, context: string): string[] =>
      withRelativeClauses(
        [
          {
            type: "paragraph",
            part: "agenda",
            lines: [line("agenda[a]", plain(text)), line("background[0].en", plain(context))],
            keys: [],
          } as Composed,
        ],
        discourse,
      ).flatMap((one) => (one.type === "paragraph" ? one.lines.map(({ words }) => textOf(words)) : []));
    expect(
      withContext(
        "she opened the Lake Convention for Ponds and Reeds",
        "The convention, which was held for the first time, shows boats.",
      ),
    ).toEqual([
      "she opened the Lake Convention for Ponds and Reeds, which was held for the first time and shows boats",
    ]);
    expect(
      withContext(
        "he spoke on the joint statements of the leaders of Reedham, Mere and Harbor",
        "The joint statements concern ferries.",
      ),
    ).toEqual([
      "he spoke on the joint statements of the leaders of Reedham, Mere and Harbor, which concern ferries",
    ]);
    expect(withContext("he said that boats need the Lake Convention", "The convention is old.")).toHaveLength(
      2,
    );
  });

  it("say as what it was praised", () => {
    expect(
      written(
        "they thanked him for the invitation to study at Lake College",
        "they praised Lake College as a fine school",
      ),
    ).toEqual([
      "they thanked him for the invitation to study at Lake College, which they praised as a fine school",
    ]);
    expect(
      written("they listened to Ann Exemplar", "they praised Ann Exemplar as a fine guide"),
    ).toHaveLength(2);
  });

  it("say what became of the thing with which the sentence ends", () => {
    expect(
      written("the members voted on the draft charter", "the draft charter was adopted with nine votes"),
    ).toEqual(["the members voted on the draft charter, which was adopted with nine votes"]);
    expect(
      written("Reedham and Harbor plan to sign a letter of intent", "the letter would cover ferries"),
    ).toEqual(["Reedham and Harbor plan to sign a letter of intent, which would cover ferries"]);
    expect(written("they gave a boat to the town", "the boat was built in Harbor")).toHaveLength(2);
  });

  it("say who received those whom the sentence is about", () => {
    expect(written("it also included two clerks", "Lee received the delegation")).toEqual([
      "it also included two clerks, and was received by Lee",
    ]);
  });

  it("say who received a group, unless others are subjects with it", () => {
    expect(written("the delegation saw the dam", "Ann Exemplar received the delegation")).toEqual([
      "the delegation saw the dam, and was received by Ann Exemplar",
    ]);
    expect(
      written("the delegation and Bo Ray attended the reading", "Ann Exemplar received the delegation"),
    ).toHaveLength(2);
  });
});

it("has who for several people with names", () => {
  const both = mentioning(plain("Ann Exemplar, head of the Lake Office"), "a+b");
  const [made] = withRelativeClauses(
    [
      {
        type: "paragraph",
        part: "agenda",
        lines: [
          line("a", say`the guests met ${both}`),
          line("b", say`${mentioning(plain("Exemplar and Ray"), "a+b")} welcomed the visitors`),
        ],
        keys: [],
      } as Composed,
    ],
    discourse,
  );
  expect(made?.type === "paragraph" && made.lines.map(({ words }) => textOf(words))).toEqual([
    "the guests met Ann Exemplar, head of the Lake Office, who welcomed the visitors",
  ]);
});
