import { describe, expect, it } from "vitest";
import type { Discourse } from "../../reference/discourse";
import { paragraph, said, textsOf } from "./paragraphs.test-data";
import { withWordsAtCeremony } from "./words-at-ceremony";

const scene = (key: string, activity: string, title?: string): object => ({
  item: { key, activity, ...(title && { title: { zh: title } }) },
  path: `agenda[${key}]`,
  told: "main",
});
const discourse = {
  content: {
    scenes: [scene("s", "signing"), scene("c", "ceremony", "青年基地授牌"), scene("t", "discussion")],
  },
} as unknown as Discourse;

const written = (news: string, ...texts: readonly (readonly [string, string])[]): string[] =>
  textsOf(
    withWordsAtCeremony(
      [
        paragraph("lead", said("agreements[a]", news)),
        ...texts.map(([id, text]) => paragraph("agenda", said(id, text))),
      ],
      discourse,
    ),
  ).slice(1);

const NEWS = "3月5日，湖滨商会与云溪商会举行签约仪式，签署友好商会协议书";
const WORDS = ["agenda[s].remarks[r]", "湖滨商会会长安例介绍了湖滨的营商环境"] as const;
const TALKED = ["agenda[t].remarks[r]", "企业家代表表示，愿拓展合作空间"] as const;

describe("words at the ceremony of the first paragraph", () => {
  it("begin with it where others spoke at another item", () => {
    expect(written(NEWS, WORDS, TALKED)).toEqual([`签约仪式上，${WORDS[1]}`, TALKED[1]]);
  });

  it("need no occasion where it is the only one, or where they have one", () => {
    expect(written(NEWS, WORDS)).toEqual([WORDS[1]]);
    expect(written("3月5日，湖滨商会与云溪商会签署协议书", WORDS, TALKED)[0]).toBe(WORDS[1]);
    const placed = `签约前，${WORDS[1]}`;
    expect(written(NEWS, [WORDS[0], placed], TALKED)[0]).toBe(placed);
  });

  it("were not said at a ceremony of another item, or at one that is only planned", () => {
    const attended = "3月5日，湖滨商会与云溪商会签署协议书，出席湖滨展会开幕式";
    expect(written(attended, WORDS, TALKED)[0]).toBe(WORDS[1]);
    expect(written("3月5日，湖滨商会与云溪商会就筹备签约仪式进行了交流", WORDS, TALKED)[0]).toBe(WORDS[1]);
    const given = ["agenda[c].remarks[r]", WORDS[1]] as const;
    expect(written(attended, given, TALKED)[0]).toBe(WORDS[1]);
  });
});
