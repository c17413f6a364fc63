import { describe, expect, it } from "vitest";
import type { ArticlePart } from "../../article";
import type { Composed } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withReferencesBehindNames } from "./refers-to-named";

const block = (part: ArticlePart, ...lines: [string, string][]): Composed =>
  ({
    type: "paragraph",
    part,
    keys: [],
    lines: lines.map(([id, text]) => ({ id, words: plain(text) })),
  }) as Composed;
const texts = (blocks: readonly Composed[]): string[] =>
  blocks.flatMap((one) =>
    one.type === "paragraph" ? one.lines.map(({ words }) => `${textOf(words)}。`).join("") : [],
  );

describe("context about a thing by its noun alone", () => {
  const fact: [string, string] = ["background[0].zh", "该平台将汇集湖滨各港的航运信息"];

  it("follows the sentences that name the thing, where the one above it names another", () => {
    const found = withReferencesBehindNames([
      block("lead", ["lead", "湖滨论坛举行，航运信息平台上线"], ["hosts", "论坛由湖滨市主办"]),
      block("outcomes", ["outcomes[o]", "根据倡议，各港将共建平台机制"], fact),
    ]);
    expect(texts(found)).toEqual([
      "湖滨论坛举行，航运信息平台上线。该平台将汇集湖滨各港的航运信息。论坛由湖滨市主办。",
      "根据倡议，各港将共建平台机制。",
    ]);
  });

  it("may be about the subject of a study that the news names", () => {
    const found = withReferencesBehindNames([
      block("lead", ["lead", "样本市委会赴云雀开展港口合作重点课题调研"]),
      block("agenda", ["agenda[a]", "双方举行座谈"]),
      block("background", ["background[0].zh", "该课题由样本省委托"]),
    ]);
    expect(texts(found)[0]).toBe("样本市委会赴云雀开展港口合作重点课题调研。该课题由样本省委托。");
    const kind = withReferencesBehindNames([
      block("lead", ["lead", "样本市委会赴云雀开展港口项目调研"]),
      block("agenda", ["agenda[a]", "双方举行座谈"]),
      block("background", ["background[0].zh", "该项目由样本省委托"]),
    ]);
    expect(texts(kind)[0]).toBe("样本市委会赴云雀开展港口项目调研。");
  });

  it("may begin with 上述, or say on what a document rests", () => {
    const news: [string, string] = ["lead", "湖滨签约项目14个"];
    const other: [string, string] = ["agenda[a]", "多家媒体报道"];
    const found = withReferencesBehindNames([
      block("lead", news),
      block("background", other, ["background[1].zh", "上述项目将推动湖滨转型"]),
    ]);
    expect(texts(found)).toEqual(["湖滨签约项目14个。上述项目将推动湖滨转型。", "多家媒体报道。"]);
    const signed = withReferencesBehindNames([
      block("lead", ["sign", "双方签署合作协议书"]),
      block("background", other, ["background[1].zh", "该协议根据湖滨规划签署"]),
    ]);
    expect(texts(signed)).toEqual(["双方签署合作协议书。该协议根据湖滨规划签署。", "多家媒体报道。"]);
  });

  it("stays behind a sentence that names the thing, and out of what somebody said", () => {
    const beside = [
      block("lead", ["lead", "湖滨论坛举行，航运信息平台上线"]),
      block("outcomes", ["outcomes[o]", "各港启用平台"], fact),
    ];
    expect(texts(withReferencesBehindNames(beside))).toEqual(texts(beside));
    const spoken = [
      block("agenda", ["agenda[t].remarks[r]", "安例介绍了航运信息平台"]),
      block("background", ["people.0", "博例出席"], fact),
    ];
    expect(texts(withReferencesBehindNames(spoken))).toEqual(texts(spoken));
  });
});
