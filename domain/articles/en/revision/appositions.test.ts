import { describe, expect, it } from "vitest";
import type { Composed, Line } from "../../compose";
import { line, paragraph } from "../../compose";
import { plain } from "../../phrase";
import { sentenceText } from "../words/grammar";
import { withAppositions } from "./appositions";

const context = (text: string, at = 0): Line => line(`background[${at}]`, plain(text), true);
const article = (...lines: Line[]): string[] =>
  withAppositions(lines.flatMap((one): Composed[] => paragraph("agenda", [one]))).flatMap((block) =>
    block.type === "paragraph" ? block.lines.map(({ words }) => sentenceText(words)) : [],
  );
const MET = line("lead", plain("the mayor met the guests at Mill House in Sampleton to discuss bridges"));
const WHAT = context("Mill House is the mayor's residence.");

describe("a sentence of context that says what something is", () => {
  it("comes after the first mention of its name", () => {
    expect(article(MET, WHAT)).toEqual([
      "The mayor met the guests at Mill House in Sampleton, the mayor's residence, to discuss bridges.",
    ]);
    expect(
      article(
        line("a", plain("the guests visited Sampleton")),
        context("Sampleton is known for its clocks."),
      ),
    ).toEqual(["The guests visited Sampleton, known for its clocks."]);
  });

  it("comes after somebody who was presented with something", () => {
    expect(
      article(
        line("a", plain("Lee presented the Mill Company with a prize")),
        context("Mill Company is the contractor of the projects."),
      ),
    ).toEqual(["Lee presented the Mill Company, the contractor of the projects, with a prize."]);
  });

  it("is not what a sentence before it in the record calls 'it'", () => {
    const texts = article(
      line("a", plain("the chamber and Mill Expo recently signed a letter")),
      context("Mill Expo is a fair organizer in Sampleton.", 1),
      context("It is the first delegation of boat builders sent abroad.", 0),
    );
    expect(texts).toContain("It is the first delegation of boat builders sent abroad.");
    expect(texts.join(" ")).not.toContain("Mill Expo is the first");
  });

  it("comes after the first of two agents where it is clearly one thing", () => {
    const signed = line("lead", plain("Mill Radio and Lake Television signed a letter in Sampleton"));
    expect(article(signed, context("Mill Radio is Lakeland's national broadcaster."))).toEqual([
      "Mill Radio, Lakeland's national broadcaster, and Lake Television signed a letter in Sampleton.",
    ]);
    // "A, a broadcaster, and B signed" could be three who signed.
    expect(article(signed, context("Mill Radio is a national broadcaster."))).toHaveLength(2);
  });

  it("comes after the last of two agents, a post of it, and the end of a sentence", () => {
    const fair = context("Mill Expo is a fair organizer in Sampleton.");
    expect(article(line("a", plain("the chamber and Mill Expo recently signed a letter")), fair)).toEqual([
      "The chamber and Mill Expo, a fair organizer in Sampleton, recently signed a letter.",
    ]);
    expect(article(line("a", plain("Ann Lee, head of Mill Expo, said it was late")), fair)).toEqual([
      "Ann Lee, head of Mill Expo, a fair organizer in Sampleton, said it was late.",
    ]);
    expect(article(line("a", plain("Ann Lee, head of Mill Expo, spoke on clocks")), fair)).toEqual([
      "Ann Lee, head of Mill Expo, a fair organizer in Sampleton, spoke on clocks.",
    ]);
    expect(article(line("a", plain("Lee was accompanied by staff of Mill Expo")), fair)).toEqual([
      "Lee was accompanied by staff of Mill Expo, a fair organizer in Sampleton.",
    ]);
  });

  it("comes after a member of a list that semicolons part", () => {
    const guild = context("The Mill Guild is a farmers' association.");
    expect(
      article(
        line("a", plain("present were Ann Lee, a farmer of the Mill Guild; and Bo Mock, a miller")),
        guild,
      ),
    ).toEqual([
      "Present were Ann Lee, a farmer of the Mill Guild, a farmers' association; and Bo Mock, a miller.",
    ]);
  });

  it("takes the noun before a name along, and says at length what one of several is", () => {
    const owner = context("The shipping group Mill Lines is the owner of the old port.");
    expect(article(line("a", plain("the guests met staff of Mill Lines")), owner)).toEqual([
      "The guests met staff of Mill Lines, the shipping group that is the owner of the old port.",
    ]);
    const one = context(
      "Mill Cloth is one of the leading companies of the lake in the making of yarn and sails.",
    );
    expect(article(line("a", plain("the guests visited Mill Cloth, where they saw a loom")), one)).toEqual([
      "The guests visited Mill Cloth, one of the leading companies of the lake in the making of yarn and sails, where they saw a loom.",
    ]);
    const long =
      "the guests visited Mill Cloth to learn how the owners of looms in the hills had sold yarn to the towns";
    expect(article(line("a", plain(long)), one)).toHaveLength(2);
  });

  it("stays where its name is part of another, is in a list or is already explained", () => {
    const explain = context("Sampleton is the largest town of the invented lake.");
    for (const text of [
      "the guests visited Sampleton University",
      "the guests visited Sampleton and Mill Valley",
      "the guests visited Sampleton, a town of clocks",
      "the Sampleton mayor spoke",
      "Ann Exemplar, dean of Sampleton, spoke",
    ])
      expect(article(line("a", plain(text)), explain)).toHaveLength(2);
  });

  it("stays where it is long, reports an event or is not about a name", () => {
    for (const text of [
      "Mill House is the house in which the mayor has lived since the invented flood.",
      "Mill House was closed for a year.",
      "The house is the mayor's residence.",
    ])
      expect(article(MET, context(text))).toHaveLength(2);
  });

  it("states the purpose of something at the end of the sentence that names it by its noun", () => {
    const why = context("The strategy is designed to keep the invented lake clean.");
    expect(article(line("a", plain("divers met to launch the new clean strategy")), why)).toEqual([
      "Divers met to launch the new clean strategy, designed to keep the invented lake clean.",
    ]);
    for (const text of ["divers launched the strategy in May", "divers launched a strategy", "divers met"])
      expect(article(line("a", plain(text)), why)).toHaveLength(2);
  });

  it("leaves a sentence after it that names its subject", () => {
    expect(article(MET, WHAT, context("It has 40 rooms.", 1))[1]).toBe("Mill House has 40 rooms.");
    expect(article(MET, WHAT, context("There are 40 rooms.", 1))).toHaveLength(3);
  });
});
