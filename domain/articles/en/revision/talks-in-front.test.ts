import { describe, expect, it } from "vitest";
import { type Line, line } from "../../compose";
import { mentioning, OPEN, type Phrase, plain, say, textOf, withCommas } from "../../phrase";
import { withTalksInFront } from "./talks-in-front";

const revised = (...paragraphs: Line[][]): string[][] =>
  withTalksInFront(
    paragraphs.map((lines) => ({ type: "paragraph", part: "agenda", lines, keys: [] })),
  ).flatMap((block) =>
    block.type === "paragraph" ? [block.lines.map(({ words }) => withCommas(textOf(words)))] : [],
  );

const one = (id: string, words: string | Phrase): Line =>
  line(`agenda[t]${id}`, typeof words === "string" ? plain(words) : words);
const lee = mentioning(plain("Lee"), "lee");
const ray = mentioning(plain("Ray"), "ray");

describe("talks of which a sentence says only that they were held", () => {
  it("open the sentence of what was discussed there", () => {
    expect(
      revised([
        one("", "the delegation held a meeting with Ray and other growers"),
        one(".topics", "they discussed the price of barley"),
      ]),
    ).toEqual([["at a meeting with Ray and other growers, the delegation discussed the price of barley"]]);
  });

  it("have their place before those met", () => {
    const met = one("", "the group held talks at the Lake Faculty with Ann Lee, dean of the faculty");
    expect(revised([met, one(".topics", "they discussed the docks")])).toEqual([
      ["at talks at the Lake Faculty with Ann Lee, dean of the faculty, the group discussed the docks"],
    ]);
    const alone = [one("", "the group met at the Lake Faculty"), one(".topics", "they discussed the docks")];
    expect(revised(alone)).toEqual([["the group met at the Lake Faculty", "they discussed the docks"]]);
  });

  it("open the paragraph of the only visitor's words", () => {
    expect(
      revised(
        [one("", say`${lee} held talks with growers`)],
        [one(".remarks[a]", say`${lee} presented the new mill`), one(".remarks[b]", "the mill is open")],
      ),
    ).toEqual([["at talks with growers, Lee presented the new mill", "the mill is open"]]);
  });

  it("open the hosts' words with day and place", () => {
    expect(
      revised([
        one("", "on March 5, the delegation held talks at the Reed mill"),
        one(".remarks[a]", "millers briefed the visitors on the harvest"),
      ]),
    ).toEqual([["on March 5, in talks at the Reed mill, millers briefed the visitors on the harvest"]]);
  });

  it("stay apart with topics, before somebody else's words and at another item", () => {
    const met = one("", say`${lee} held talks with growers`);
    for (const [first, next] of [
      [one("", say`${lee} held talks with growers on barley`), one(".remarks[a]", say`${lee} spoke of rye`)],
      [met, one(".remarks[a]", say`${ray} spoke of rye`)],
      [met, line("agenda[u].remarks[a]", say`${lee} spoke of rye`)],
    ] as const)
      expect(revised([first, next])).toEqual([[textOf(first.words), textOf(next.words)]]);
  });
});

describe("the chair of a part of the programme", () => {
  it("opens the words of the first speaker", () => {
    expect(
      revised(
        [one("", say`${lee}, mayor of Reedham${OPEN} chaired the opening session`)],
        [one(".remarks[a]", say`${ray} said that the lake is clean`)],
      ).flat(),
    ).toEqual(["at the opening session, chaired by Lee, mayor of Reedham, Ray said that the lake is clean"]);
  });

  it("has a sentence of its own before the chair's own words", () => {
    const lines = [
      one("", say`${lee} chaired the opening session`),
      one(".remarks[a]", say`${lee} said that the lake is clean`),
    ];
    expect(revised(lines)).toEqual([lines.map(({ words }) => textOf(words))]);
  });
});
