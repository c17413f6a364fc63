import { describe, expect, it } from "vitest";
import { type Composed, line, type Paragraph } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withoutShortLeadSentences } from "../whole-text/short-lead-sentences";

const paragraph = (part: Paragraph["part"], ...texts: string[]): Paragraph => ({
  type: "paragraph",
  part,
  lines: texts.map((text, at) => line(`${part}${at}`, plain(text))),
  keys: [],
});
const textsOf = (blocks: readonly Composed[]): string[][] =>
  blocks.map((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : []));
const lead = (...texts: string[]): string[] | undefined =>
  textsOf([withoutShortLeadSentences(paragraph("lead", ...texts))])[0];

describe("the first paragraph", () => {
  it("has who held the event with it, and the audience after those who acted", () => {
    expect(
      lead(
        "湖滨会展中心揭牌仪式在湖滨酒店举行，近50名会员代表参加",
        "局长安例为中心揭牌",
        "仪式由湖滨市博览局主办",
      ),
    ).toEqual([
      "湖滨会展中心揭牌仪式在湖滨酒店举行，由湖滨市博览局主办",
      "局长安例为中心揭牌",
      "近50名会员代表参加仪式",
    ]);
  });

  it("keeps the audience where there is no agent", () => {
    const texts = ["湖滨论坛在湖滨酒店举行，近50名会员代表参加", "论坛旨在促进交流"];
    expect(lead(...texts)).toEqual(texts);
  });

  it("does not name an event again before its theme", () => {
    expect(lead("安例率队赴云雀开展港口考察活动", "此次活动为港口考察活动，主题为“合作”")?.[1]).toBe(
      "活动主题为“合作”",
    );
  });

  it("does not say that a delegation named after an event came for it", () => {
    expect(lead("“看港口”活动考察团一行13人到访湖滨新区，参加“看港口”活动")).toEqual([
      "“看港口”活动考察团一行13人到访湖滨新区，参加“看港口”活动",
    ]);
    expect(lead("“看看湖滨港口”活动考察团一行到访湖滨，参加“看看湖滨港口”活动")).toEqual([
      "“看看湖滨港口”活动考察团一行到访湖滨",
    ]);
  });

  it("does not begin with a time of an unrecorded day", () => {
    expect(lead("下午，湖滨论坛在湖滨酒店举行")).toEqual(["湖滨论坛下午在湖滨酒店举行"]);
  });
});
