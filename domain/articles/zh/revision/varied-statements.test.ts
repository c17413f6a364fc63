import { expect, it } from "vitest";
import { line } from "../../compose";
import { mentioning, plain, say, textOf } from "../../phrase";
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

it("adds 还 to the second of two statements in a row with one verb", () => {
  expect(texts(plain("安例指出，港口重要"), plain("安例指出，航线应当加密"))[1]).toBe(
    "安例还指出，航线应当加密",
  );
  expect(texts(plain("安例指出，港口重要"), plain("白样指出，航线应当加密"))[1]).toBe(
    "白样指出，航线应当加密",
  );
  expect(texts(plain("安例还强调，港口重要"), plain("安例强调，航线应当加密"))[1]).toBe(
    "安例强调，航线应当加密",
  );
});

it("knows the speaker behind an occasion with commas", () => {
  const speaker = mentioning(plain("安例"), "an");
  const first = say`在湖滨宾馆举行的启动、揭牌仪式上，${speaker}表示，港口重要`;
  expect(texts(first, say`${speaker}表示，中心将加强合作`)[1]).toBe("安例还表示，中心将加强合作");
});
