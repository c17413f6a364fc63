import { describe, expect, it } from "vitest";
import { type Composed, type Line, line } from "../../compose";
import { mentioning, plain, say, textOf } from "../../phrase";
import { heldThenSpoke } from "../revision/held-then-spoke";
import { withChairBehindAttendance, withChairBesideHosts } from "./chair-with-hosts";

// Who held an event, who chaired it and who spoke there, at invented events.

const AN = mentioning(plain("湖滨商会会长安例"), "an");
const textsOf = (blocks: readonly Composed[]): string[] =>
  blocks.flatMap((one) => (one.type === "paragraph" ? one.lines.map(({ words }) => textOf(words)) : []));
const chaired = (...words: Line["words"][]): string[] =>
  textsOf(
    withChairBesideHosts(
      words.map((one, at) => ({ type: "paragraph", part: "agenda", keys: [], lines: [line(`l${at}`, one)] })),
    ),
  );

describe("who chaired an event", () => {
  it("is stated beside who held it, unless named in between", () => {
    const held = plain("仪式由云雀市主办");
    expect(chaired(held, plain("船员观看了影片"), say`${AN}主持仪式`)).toEqual([
      "仪式由云雀市主办，湖滨商会会长安例主持",
      "船员观看了影片",
    ]);
    expect(chaired(held, say`${AN}出席`, say`${AN}主持仪式`)).toHaveLength(3);
    expect(chaired(plain("仪式在云雀市举行"), say`${AN}主持仪式`)).toHaveLength(2);
  });
});

describe("who chaired an event after other sentences", () => {
  it("is stated beside who was there, unless named in between", () => {
    const there = plain("云雀市市长白样等出席仪式");
    expect(chaired(there, plain("船员观看了影片"), say`${AN}主持仪式`)).toEqual([
      "云雀市市长白样等出席仪式，湖滨商会会长安例主持",
      "船员观看了影片",
    ]);
    expect(chaired(there, say`${AN}致辞`, say`${AN}主持仪式`)).toHaveLength(3);
    expect(chaired(there, plain("船员观看了影片"), say`${AN}主持座谈会`)).toHaveLength(3);
  });
});

describe("who chaired an event that others attended", () => {
  const attended = (first: Line["words"], second: Line["words"]): string[] => {
    const lines = [line("people.a", first), line("agenda[s].chair", second)];
    return textsOf([withChairBehindAttendance({ type: "paragraph", part: "people", keys: [], lines })]);
  };

  it("is stated in the sentence of those who were there", () => {
    const there = plain("云雀市市长白样等出席仪式");
    expect(attended(there, say`${AN}主持仪式`)).toEqual(["云雀市市长白样等出席仪式，湖滨商会会长安例主持"]);
    expect(attended(there, say`签约仪式由${AN}主持`)).toEqual([
      "云雀市市长白样等出席仪式，湖滨商会会长安例主持",
    ]);
    expect(attended(there, say`${AN}主持座谈会`)).toHaveLength(2);
    expect(attended(plain("论坛在云雀市举行"), say`${AN}主持论坛`)).toHaveLength(2);
  });
});

describe("who else was at talks", () => {
  const talks = (first: Line["words"], second: Line["words"]): string[] => {
    const lines = [line("agenda[t].chair", first), line("agenda[t].people", second)];
    return textsOf([withChairBehindAttendance({ type: "paragraph", part: "people", keys: [], lines })]);
  };

  it("shares the sentence of who chaired them", () => {
    const chair = say`座谈由${AN}主持`;
    expect(talks(chair, plain("副会长白样、秘书长车例等参加"))).toEqual([
      "座谈由湖滨商会会长安例主持，副会长白样、秘书长车例等参加",
    ]);
    expect(talks(chair, plain("随后，副会长白样参加"))).toHaveLength(2);
    expect(talks(say`${AN}接待了来宾`, plain("副会长白样参加"))).toHaveLength(2);
  });
});

describe("who held an occasion", () => {
  const held = line("agenda[a]", plain("航运研讨会由北原协会主办"));
  const spoke = (item: string, words: Line["words"]): string | undefined => {
    const both = heldThenSpoke(held, line(`agenda[${item}].remarks[r]`, words));
    return both && textOf(both.words);
  };

  it("is an attribute in the sentence of who spoke there", () => {
    expect(spoke("a", say`${AN}就航运发言`)).toBe("在北原协会主办的航运研讨会上，湖滨商会会长安例就航运发言");
    expect(spoke("b", say`${AN}就航运发言`)).toBeUndefined();
    expect(spoke("a", plain("双方表示，合作前景广阔"))).toBeUndefined();
  });
});
