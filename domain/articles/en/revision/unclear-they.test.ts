import { describe, expect, it } from "vitest";
import { allLines, type Composed, line } from "../../compose";
import { mentioning, type Phrase, plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withSubjectsAgain } from "./same-subject";
import { withClearThey } from "./unclear-they";

// All names are invented.

const discourse = { content: { relations: { twoSides: false } } } as unknown as Discourse;
const paragraph = (texts: readonly (string | Phrase)[]): Composed => ({
  type: "paragraph",
  part: "agenda",
  keys: [],
  lines: texts.map((one, at) => line(`x${at}`, typeof one === "string" ? plain(one) : one)),
});
const said = (blocks: readonly Composed[]): string[] => allLines(blocks).map(({ words }) => textOf(words));
const clear = (...texts: (string | Phrase)[]): string | undefined =>
  said(withClearThey([paragraph(texts)], discourse)).at(-1);
const again = (...texts: string[]): string | undefined => said(withSubjectsAgain([paragraph(texts)])).at(-1);

const THERE = "representatives of the three chambers also took part";

describe('"they" behind representatives', () => {
  it("is the noun for those who are meant", () => {
    expect(clear("the two sides met at the quay", THERE, "they discussed nets")).toBe(
      "the two sides discussed nets",
    );
    expect(clear("the mill was opened", THERE, "they discussed nets")).toBe(
      "the participants discussed nets",
    );
    expect(clear("also present were representatives of the three chambers", "they toured the quay")).toBe(
      "the participants toured the quay",
    );
    expect(
      again("the visitors met Lee and representatives of the three chambers", "the visitors toured it"),
    ).toBe("the visitors toured it");
  });

  it("stays for those who met them, and for people who are its own", () => {
    expect(clear("the visitors met representatives of the three chambers", "they discussed nets")).toBe(
      "they discussed nets",
    );
    expect(again("the visitors met representatives of the chambers", "the visitors discussed nets")).toBe(
      "they discussed nets",
    );
    expect(clear("the visitors included representatives of the chambers", "they toured the quay")).toBe(
      "they toured the quay",
    );
    expect(clear("members of the board visited the quay", "they toured the mill")).toBe(
      "they toured the mill",
    );
    expect(clear(THERE, mentioning(plain("they said that the quay was old"), "c"))).toBe(
      "they said that the quay was old",
    );
  });
});
