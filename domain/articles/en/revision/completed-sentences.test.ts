import { describe, expect, it } from "vitest";
import { type Composed, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withSentencesCompleted } from "./completed-sentences";
import { withThoseGatheredFirst } from "./gathered-at";

const paragraph = (...texts: string[]): Composed => ({
  type: "paragraph",
  part: "agenda",
  lines: texts.map((text, at) => line(`l${at}`, plain(text))),
  keys: [],
});

const said = (blocks: readonly Composed[]): string[] =>
  blocks.flatMap((one) => (one.type === "paragraph" ? one.lines.map(({ words }) => textOf(words)) : []));

const told = (...texts: string[]): string[] => said(withSentencesCompleted([paragraph(...texts)]));

describe("facts stated in two sentences", () => {
  it("names the theme of an event with its aim", () => {
    expect(told("it aimed to train guides", "the theme of the forum was “Quiet Trails”")).toEqual([
      "the forum, on the theme “Quiet Trails”, aimed to train guides",
    ]);
    expect(told("the visit aimed to train guides", "the theme of the forum was “Quiet Trails”")).toHaveLength(
      2,
    );
  });

  it("says what a visit was for in the sentence that reports it", () => {
    const visit = "Lee received a delegation on February 1, 2024";
    const occasion = "The visit took place on the occasion of the Lake Festival.";
    expect(told(visit, occasion)).toEqual([`${visit}, on the occasion of the Lake Festival`]);
    expect(told("Lee praised the lake", occasion)).toHaveLength(2);
  });

  it("says when something was in the sentence that names it", () => {
    const meetings = "traders and growers attended business meetings";
    expect(told(meetings, "the meetings took place directly after the seminar")).toEqual([
      `directly after the seminar, ${meetings}`,
    ]);
    expect(
      told("on May 2, growers attended meetings", "the meetings took place after the seminar"),
    ).toHaveLength(2);
  });

  it("joins organizers, hosts, givers and the kind of meeting to what they belong to", () => {
    expect(told("the forum was organized by the Lake Society", "it was chaired by Ann Exemplar")).toEqual([
      "the forum was organized by the Lake Society and chaired by Ann Exemplar",
    ]);
    expect(
      told("the team attended a presentation at the Lake Hall", "the presentation was hosted by the town"),
    ).toEqual(["the team attended a presentation hosted by the town at the Lake Hall"]);
    expect(told("the clinic received twelve beds as a gift", "the beds were donated by the town")).toEqual([
      "the clinic received twelve beds, donated by the town",
    ]);
    expect(told("the meeting lasted two hours", "it was Lee's first call on the office")).toEqual([
      "the meeting, Lee's first call on the office, lasted two hours",
    ]);
  });

  it("states the number of attendees where they are listed", () => {
    const lists = [
      paragraph("the agreement covers research", "more than 120 people took part"),
      paragraph("the signing was attended by officials of the town and growers"),
    ];
    expect(said(withSentencesCompleted(lists))).toEqual([
      "the agreement covers research",
      "more than 120 people attended, among them officials of the town and growers",
    ]);
  });

  it("begins an occasion with those whom it brought together", () => {
    const words = line(
      "agenda[m].remarks[a]",
      plain("at a meeting of the Lakes Council, Ann Exemplar said trade grows"),
    );
    const own = line(
      "agenda[m].narrative[0].en",
      plain("The council brought together officials of five towns."),
      true,
    );
    const block = { ...paragraph(), lines: [words, own] } as Composed;
    expect(said(withThoseGatheredFirst([block]))).toEqual([
      "a meeting of the Lakes Council brought together officials of five towns",
      "at the meeting, Ann Exemplar said trade grows",
    ]);
  });
});
