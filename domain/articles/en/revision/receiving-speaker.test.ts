import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { mentioning, OPEN, plain, say, textOf } from "../../phrase";
import { withReceivingSpeakers } from "./receiving-speaker";

const CHAIR = mentioning(plain(`Ann Lee, chair of the council${OPEN}`), "lee");
const LEE = mentioning(plain("Lee"), "lee");
const RAY = mentioning(plain("Ray"), "ray");

const article = (received = CHAIR, speaker = LEE): string[] =>
  withReceivingSpeakers([
    {
      type: "paragraph",
      part: "lead",
      keys: [],
      lines: [
        line("lead", plain("a delegation visited the council")),
        line("receive", say`${received} received the delegation`),
      ],
    },
    {
      type: "paragraph",
      part: "agenda",
      keys: [],
      lines: [line("agenda[t].remarks[r]", say`${speaker} said that the lake needed care`)],
    },
  ]).flatMap((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : []));

describe("a reception of which no more is known", () => {
  it("joins what the host said next", () => {
    expect(article()).toEqual([
      "a delegation visited the council",
      `receiving the delegation, Ann Lee, chair of the council${OPEN} said that the lake needed care`,
    ]);
  });

  it("stays a sentence where somebody else speaks next", () => {
    expect(article(CHAIR, RAY)).toHaveLength(3);
  });
});
