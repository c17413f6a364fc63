import { describe, expect, it } from "vitest";
import type { Composed } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withRollsApart } from "./rolls-apart";

const sentences = (text: string): string[] => {
  const block: Composed = {
    type: "paragraph",
    part: "lead",
    lines: [{ id: "a", words: plain(text) }],
    keys: [],
  };
  return withRollsApart([block]).flatMap((one) =>
    one.type === "paragraph" ? one.lines.map(({ words }) => textOf(words)) : [],
  );
};

describe("who was present behind talks of others", () => {
  it("is a sentence of its own with what they took part in", () => {
    expect(sentences("双方举行座谈，就航运合作进行交流，处长安例主持，科长白样、丁例等参加")).toEqual([
      "双方举行座谈，就航运合作进行交流",
      "处长安例主持座谈，科长白样、丁例等参加",
    ]);
    expect(sentences("5日下午，市长陆样会见了代表团，双方就航运合作交换了意见，处长安例等参加")).toEqual([
      "5日下午，市长陆样会见了代表团，双方就航运合作交换了意见",
      "处长安例等参加会见",
    ]);
    expect(sentences("代表团与商会举行座谈会，处长安例主持，科长白样等参加")[1]).toBe(
      "处长安例主持座谈会，科长白样等参加",
    );
    expect(sentences("会长陆样接待了来宾，双方座谈，有关负责人参加")[1]).toBe("有关负责人参加座谈");
  });

  it("has the chair alone behind a long sentence only", () => {
    const talks =
      "考察团与云雀市发改委、市教育局、市工业和信息化局、市农业农村局负责人座谈，就云雀与南汀的港口合作现状、合作的可能性和互补性、做法和经验，以及下一步工作建议进行了交流";
    expect(sentences(`${talks}，副市长安例主持`)).toEqual([talks, "副市长安例主持座谈"]);
    expect(sentences("考察团与商会座谈，就航运合作进行了交流，副市长安例主持")).toHaveLength(1);
  });

  it("stays where one clause about talks is in front of it", () => {
    for (const text of [
      "5日下午，市长陆样会见了代表团，处长安例参加会见",
      "座谈由陆样主持，处长安例等参加",
      "双方举行座谈会，处长安例主持",
      // A meeting of which nothing more is said has its chair in its own sentence.
      "双方举行座谈会，处长安例主持，科长白样等参加",
      "双方举行座谈，就参加展会交换了意见",
      "代表团与商会座谈，参观了展厅，就参展交流，并希望会员参加",
    ])
      expect(sentences(text)).toEqual([text]);
  });
});
