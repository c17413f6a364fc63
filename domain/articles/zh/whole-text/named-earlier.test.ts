import { describe, expect, it } from "vitest";
import { type Composed, isParagraph, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withGuestsOnce } from "./guests-again";
import { withNamesFromEarlier } from "./named-earlier";

const paragraph = (...sentences: string[]): Composed[] => [
  {
    type: "paragraph",
    part: "agenda",
    keys: [],
    lines: sentences.map((one, at) => line(`${at}`, plain(one))),
  },
];
const textOfBlocks = (blocks: readonly Composed[]): string =>
  blocks
    .flatMap((block) => (isParagraph(block) ? block.lines.map((one) => textOf(one.words)) : []))
    .join("。");
const written = (...sentences: string[]): string =>
  textOfBlocks(withNamesFromEarlier(paragraph(...sentences)));
const received = (kind: string, ...sentences: string[]): string =>
  textOfBlocks(
    withGuestsOnce(paragraph(...sentences), { facts: { record: { kind } } } as unknown as Discourse),
  );

describe("what earlier sentences have given in full", () => {
  it("is not repeated: a theme, a delegation, an abbreviated event", () => {
    expect(written("论坛以“港口与人的新机遇”为主题", "“港口与人的新机遇”主题论坛由安例主持")).toBe(
      "论坛以“港口与人的新机遇”为主题。主题论坛由安例主持",
    );
    expect(written("云溪商会访问团到访湖滨", "安例代表云溪商会访问团感谢主人")).toContain("代表访问团感谢");
    expect(written("云博会驻湖滨办事处安例到访", "湖滨国际云母博览会（云博会）历史悠久")).toContain(
      "湖滨国际云母博览会（云博会）历史悠久",
    );
    expect(written("安例介绍了云博会的情况", "湖滨国际云母博览会（云博会）历史悠久")).toContain(
      "。云博会历史",
    );
  });

  it("is no abbreviation in brackets with other characters", () => {
    const introduced = "陆样对来宾表示欢迎，介绍了市贸促会（国际商会）的主要职能";
    expect(written("云雀市贸促会（国际商会）会长陆样接待了来宾", introduced)).toContain(introduced);
  });

  it("is given in full at the first mention", () => {
    for (const text of [
      "“港口与人的新机遇”主题论坛由安例主持",
      "安例代表云溪商会访问团感谢主人",
      "云溪商会到访，安例代表云溪商会访问团感谢主人，希望该会组团",
      "湖滨国际云母博览会（云博会）历史悠久",
    ])
      expect(written(text)).toBe(text);
  });
});

describe("visitors who are received", () => {
  it("are 来宾 where the paragraph has named them", () => {
    expect(received("reception", "安例一行到访云溪商会", "会长白样接待了安例一行")).toContain(
      "白样接待了来宾",
    );
    expect(received("reception", "安例一行与丁样座谈，白样主持并对安例一行表示欢迎")).toContain(
      "对来宾表示欢迎",
    );
  });

  it("keep their name abroad, and beside other guests", () => {
    const own = ["安例一行到访云溪商会", "会长白样接待了安例一行"] as const;
    expect(received("outbound_visit", ...own)).toBe(own.join("。"));
    const others = ["安例一行和代表团到访云溪商会", "会长白样接待了安例一行"] as const;
    expect(received("reception", ...others)).toBe(others.join("。"));
  });
});

it("does not repeat the post of a person in a fact about them", () => {
  const visit = "云溪大学校长安例率团访问湖滨";
  const context = (news: string, fact: string): string => {
    const lines = [line("lead", plain(news)), line("background[0].zh", plain(fact), true)];
    return textOfBlocks(withNamesFromEarlier([{ type: "paragraph", part: "lead", keys: [], lines }]));
  };
  expect(context(visit, "云溪大学校长安例是湖滨港理事会理事")).toBe(`${visit}。安例是湖滨港理事会理事`);
  expect(context(visit, "云溪大学校长白样是湖滨港理事会理事")).toContain("校长白样是");
  const event = "湖滨商会会长会议在云溪举行";
  expect(context(event, "湖滨商会会长会议是交流平台")).toContain("。湖滨商会会长会议是");
});
