import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { withAttendedOnce } from "./attended-twice";
import { withSigners } from "./signing-in-lead";

// Neighbouring short sentences of a first paragraph on a signing, in invented words.

const sentences = (...texts: string[]): string[] => {
  const lines = texts.map((text, at) => ({ id: `l${at}`, words: plain(text) }));
  const [block] = withSigners([{ type: "paragraph", part: "lead", lines, keys: [] }]).map(withAttendedOnce);
  return block?.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : [];
};

const SIGNED = "2024年3月5日，湖滨学院与松山大学在湖滨市签署合作备忘录";
const SIGNERS = "湖滨学院副院长安例、松山大学副校长白样分别代表双方签字";

describe("who signed", () => {
  it("ends the sentence of the signing", () => {
    expect(sentences(SIGNED, SIGNERS)).toEqual([`${SIGNED}，${SIGNERS}`]);
  });

  it("has a sentence of its own after what is to be done, before witnesses, on another day and where names are long", () => {
    expect(sentences(`${SIGNED}，双方将开展学生交换`, SIGNERS)).toHaveLength(2);
    expect(sentences(SIGNED, `在副市长楚例见证下，${SIGNERS}`)).toHaveLength(2);
    expect(sentences(SIGNED, `6日，${SIGNERS}`)).toHaveLength(2);
    const bureau = "示例新能源发展局";
    const visit = `3月5日，湖滨学院赴${bureau}考察，双方签署谅解备忘录`;
    expect(sentences(visit, `安例、${bureau}局长白样分别代表双方签字`)).toHaveLength(2);
    const long = "湖滨国际物流与港口发展研究院";
    const news = `3月5日，${long}与松山大学签署合作备忘录`;
    expect(sentences(news, `${long}院长安例、松山大学校长白样分别代表双方签字`)).toHaveLength(2);
  });

  it("alone for the organization of the ceremony is one sentence with it", () => {
    const [, second, ...more] = sentences(
      `${SIGNED}，双方将开展学生交换`,
      "松山大学校长白样代表松山大学签字",
      "签约仪式在松山大学举行",
    );
    expect(second).toBe("签约仪式在松山大学举行，校长白样代表该校签字");
    expect(more).toEqual([]);
  });
});

describe("who attended the same event", () => {
  it("is one sentence", () => {
    expect(sentences("安例率专家一行11人参加仪式", "松山医院全体院领导出席仪式")).toEqual([
      "安例率专家一行11人参加仪式，松山医院全体院领导出席",
    ]);
    expect(sentences("处长安例主持典礼", "副院长白样、处长楚例出席典礼")).toEqual([
      "处长安例主持典礼，副院长白样、处长楚例出席",
    ]);
  });

  it("is not joined where the events differ", () => {
    expect(sentences("安例率专家一行11人参加仪式", "松山医院全体院领导出席座谈会")).toHaveLength(2);
  });
});
