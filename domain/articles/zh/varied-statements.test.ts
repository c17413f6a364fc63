import { expect, it } from "vitest";
import { line } from "../compose";
import { plain, say, textOf } from "../phrase";
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
