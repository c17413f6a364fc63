import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, say, textOf } from "../../phrase";
import { withVariedStatements } from "./varied-statements";

const texts = (...words: ReturnType<typeof plain>[]): string[] => {
  const lines = words.map((each, at) => line(`${at}`, each));
  const block = withVariedStatements({ type: "paragraph", part: "agenda", lines, keys: [] });
  return block.type === "paragraph" ? block.lines.map((each) => textOf(each.words)) : [];
};
const promise = say`安例表示，${plain("将提供名单")}`;

it("writes the third of three statements without a comma where it is a promise", () => {
  expect(texts(plain("安例表示，一"), plain("白样表示，将举办展会"), promise)).toEqual([
    "安例表示，一",
    "白样表示，将举办展会",
    "安例表示将提供名单",
  ]);
});

it("changes neither two statements nor those that are interrupted", () => {
  expect(texts(plain("白样表示，一"), promise)[1]).toBe("安例表示，将提供名单");
  expect(texts(plain("白样表示，一"), plain("会议结束"), plain("白样表示，二"), promise)[3]).toBe(
    "安例表示，将提供名单",
  );
});

it("states that somebody also introduced something", () => {
  expect(texts(plain("安例感谢热情接待，并表示将推动合作"), plain("安例介绍了湖滨的学校"))[1]).toBe(
    "安例还介绍了湖滨的学校",
  );
  expect(texts(plain("白样感谢安例的接待"), plain("安例介绍了湖滨的学校"))[1]).toBe("安例介绍了湖滨的学校");
});

it("adds what somebody is willing to do to the wish of the same speaker", () => {
  const words = plain("湖滨港口商会会长安例表示，港口布局合理；希望双方加强交流");
  expect(texts(words, plain("安例表示，愿为合作作出努力"))).toEqual([
    "湖滨港口商会会长安例表示，港口布局合理；希望双方加强交流，愿为合作作出努力",
  ]);
  expect(texts(words, plain("白样表示，愿为合作作出努力"))).toHaveLength(2);
});
