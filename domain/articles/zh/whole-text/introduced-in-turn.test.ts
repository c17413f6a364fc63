import { expect, it } from "vitest";
import { type Composed, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withIntroductionsInTurn } from "./introduced-in-turn";

const paragraph = (...texts: string[]): Composed => ({
  type: "paragraph",
  part: "agenda",
  lines: texts.map((text, at) => line(`l${at}`, plain(text, ["p"]))),
  keys: [],
});
const turned = (...texts: string[]): string[] =>
  withIntroductionsInTurn(texts.map((text) => paragraph(text))).map((one) =>
    one.type === "paragraph" ? one.lines.map(({ words }) => `${textOf(words)}。`).join("") : "",
  );

it("reports the second of two speakers in a row in another form than the first", () => {
  const said = (who: string): string => `${who}介绍了港口的情况和规划，并表示，港口将扩大；愿与各方合作`;
  expect(turned(said("安例"), said("白样"), said("莫常"))).toEqual([
    `${said("安例")}。`,
    "白样介绍了港口的情况和规划。白样表示，港口将扩大；愿与各方合作。",
    `${said("莫常")}。`,
  ]);
  expect(turned("安例介绍了港口", said("白样"))[1]).toBe(`${said("白样")}。`);
});
