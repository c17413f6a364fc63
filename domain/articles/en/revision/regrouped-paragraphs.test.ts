import { describe, expect, it } from "vitest";
import type { ArticlePart } from "../../article";
import { type Composed, type Line, line } from "../../compose";
import { mentioning, plain, say, textOf } from "../../phrase";
import { withFewSingleSentences } from "./regrouped-paragraphs";

interface Given {
  part?: ArticlePart;
  keys?: string[];
  apart?: true;
  lines: Line[];
}

const rest = (words: number): string => Array.from({ length: words }, () => "trade").join(" ");
const did = (item: string, text: string): Line => line(`agenda[${item}]`, plain(text));
const said = (item: string, who: string, text: string): Line =>
  line(`agenda[${item}].remarks[${who}]`, say`${mentioning(plain(who), who)} ${plain(text)}`);

/** How many sentences each paragraph has. */
const sizes = (...given: readonly Given[]): number[] =>
  withFewSingleSentences(
    given.map(
      ({ part = "agenda", keys = ["talks"], apart, lines }): Composed => ({
        type: "paragraph",
        part,
        keys,
        lines,
        ...(apart ? { apart } : {}),
      }),
    ),
  ).flatMap((block) => (block.type === "paragraph" ? [block.lines.length] : []));

const short = (who: string): Given => ({ lines: [said("talks", who, `said that ${rest(25)}`)] });
const long = (who: string): Given => ({ lines: [said("talks", who, `said that ${rest(40)}`)] });

describe("paragraphs of one sentence", () => {
  it("of speakers at one item share a paragraph as far as there is room", () => {
    const others: Given = {
      keys: ["dinner"],
      apart: true,
      lines: ["Lee", "Ray"].map((who) => said("dinner", who, rest(90))),
    };
    expect(sizes(short("Ash"), short("Rand"), short("Wye"), others)).toEqual([3, 2]);
    expect(sizes(long("Ash"), long("Rand"), long("Wye"), others)).toEqual([2, 1, 2]);
    const much = { lines: [said("talks", "Ash", `said that ${rest(50)}`)] };
    expect(sizes(much, much)).toEqual([2]);
    const elsewhere = { ...short("Rand"), keys: ["dinner"], apart: true as const };
    expect(sizes(short("Ash"), elsewhere)).toEqual([1, 1]);
  });

  it("of two or three speakers stay apart unless they are short", () => {
    expect(sizes(long("Ash"), long("Rand"))).toEqual([1, 1]);
    expect(sizes(short("Ash"), short("Rand"), short("Wye"))).toEqual([1, 1, 1]);
    const reply: Given = { lines: [said("talks", "Rand", `thanked Ash for ${rest(8)}`)] };
    expect(sizes(long("Ash"), reply)).toEqual([2]);
  });

  it("take over another speaker from a full paragraph, never half of what one said", () => {
    const full: Given = { lines: [...long("Ash").lines, ...short("Ash").lines, ...short("Rand").lines] };
    const others: Given = {
      keys: ["dinner"],
      apart: true,
      lines: ["Lee", "Ray"].map((who) => said("dinner", who, rest(90))),
    };
    expect(sizes(full, long("Wye"), others)).toEqual([2, 2, 2]);
    const one: Given = { lines: [...long("Ash").lines, ...short("Ash").lines, ...short("Ash").lines] };
    expect(sizes(one, long("Wye"))).toEqual([3, 1]);
  });

  it("do not join several sentences of another speaker, unless they are a short reply", () => {
    const several: Given = { lines: [...short("Ash").lines, ...short("Ash").lines] };
    expect(sizes(several, short("Rand"))).toEqual([2, 1]);
    expect(sizes(short("Rand"), several)).toEqual([1, 2]);
    const reply: Given = { lines: [said("talks", "Rand", `thanked Ash for ${rest(8)}`)] };
    expect(sizes(several, reply)).toEqual([3]);
  });

  it("are the end of the talks where they report a short act", () => {
    const gifts: Given = { part: "outcomes", lines: [line("outcomes[gift]", plain("Ash gave Rand a book"))] };
    expect(sizes(short("Ash"), gifts)).toEqual([2]);
    expect(sizes(short("Ash"), { ...gifts, keys: ["dinner"] })).toEqual([1, 1]);
  });

  it("about the chair of the event end the news", () => {
    const news: Given = { part: "lead", keys: [""], lines: [line("lead", plain("A seminar was held"))] };
    const chair: Given = { lines: [did("talks", "Ash chaired the seminar")] };
    expect(sizes(news, chair, short("Rand"))).toEqual([2, 1]);
    expect(sizes(news, { lines: [did("talks", "Ash opened the seminar")] })).toEqual([1, 1]);
  });

  it("of another stop stay separate, those with one more act do not", () => {
    const tour: Given = { keys: ["tour"], lines: [did("tour", "The delegation toured the port")] };
    const other: Given = { keys: ["fair"], apart: true, lines: [did("fair", "In Lyon, it saw a fair")] };
    expect(sizes(tour, other)).toEqual([1, 1]);
    const same: Given = { keys: ["tour"], lines: [did("tour", "The delegation toured a port in Lyon")] };
    expect(sizes(same, other)).toEqual([2]);
    const more = { ...other, lines: [did("fair", "The delegation also saw a fair")] };
    expect(sizes(tour, more)).toEqual([2]);
  });

  it("on the state of an agreement are not part of what was done", () => {
    const state: Given = {
      part: "agreements",
      keys: ["ag"],
      lines: [line("agreements[ag]", plain("The agreement is in force"))],
    };
    expect(sizes({ lines: [did("talks", "Ash hosted a lunch")] }, state)).toEqual([1, 1]);
  });

  it("of what went before the talks close a first paragraph that reports none", () => {
    const act: Given = {
      keys: ["tour"],
      apart: true,
      lines: [did("tour", "Before the talks, Ash saw a ship")],
    };
    const talks: Given = { lines: [did("talks", "The two sides discussed trade"), ...short("Ash").lines] };
    const lead = (text: string): Given => ({ part: "lead", keys: [""], lines: [line("lead", plain(text))] });
    const blocks = withFewSingleSentences(
      [lead("A delegation visited Lyon"), talks, act].map(
        ({ part = "agenda", keys = ["talks"], lines }): Composed => ({
          type: "paragraph",
          part,
          keys,
          lines,
        }),
      ),
    );
    const [first] = blocks;
    expect(first?.type === "paragraph" && first.lines.map(({ words }) => textOf(words))).toEqual([
      "A delegation visited Lyon",
      "Before the talks, Ash saw a ship",
    ]);
    expect(sizes(lead("Ash held talks in Lyon"), talks, act)).toEqual([1, 2, 1]);
  });
});
