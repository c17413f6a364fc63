import { expect, it } from "vitest";
import { isParagraph, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withGiftsOnce } from "./given-twice";

const HERE = { facts: { record: { outcomes: [] } } } as unknown as Discourse;
const written = (...sentences: string[]): string =>
  withGiftsOnce(
    [
      {
        type: "paragraph",
        part: "lead",
        keys: [],
        lines: sentences.map((one, at) => line(`agenda[${at}]`, plain(one))),
      },
    ],
    HERE,
  )
    .flatMap((block) => (isParagraph(block) ? block.lines.map(({ words }) => textOf(words)) : []))
    .join("。");

const GIFT = "商会名誉会长安例向湖滨中学19名学生捐赠每人3000元的助学金";

it("says once what was given, with its details", () => {
  expect(written(GIFT, "白样主持仪式", "安例代表商会向19名学生捐赠助学金")).toBe(`${GIFT}。白样主持仪式`);
});

it("keeps another gift, giver or recipient", () => {
  for (const other of ["安例向19名学生赠送图书", "白样向19名学生发放助学金", "安例向25名学生发放助学金"])
    expect(written(GIFT, other)).toBe(`${GIFT}。${other}`);
});

it.each([
  ["会长安例向湖滨中学捐赠110台电脑", "安例向湖滨中学捐赠10台电脑"],
  ["会长安例向湖滨中学119名学生捐赠助学金", "安例向19名学生捐赠助学金"],
  ["会长王安例向湖滨中学全体学生捐赠助学金", "安例向全体学生捐赠助学金"],
  ["会长安例向湖滨中学全体学生捐赠助学金", "安例代表青石基金会向全体学生捐赠助学金"],
])("keeps what only ends alike: %s", (first, other) => {
  expect(written(first, other)).toBe(`${first}。${other}`);
});

it("says once what was given somewhere for something", () => {
  const given = (second: string): string => {
    const first = line("agenda[a]", plain("28日上午，安例在云溪小学捐赠用于建设图书馆的10万元"));
    const lines = [first, line("outcomes[o]", plain(second))];
    return withGiftsOnce([{ type: "paragraph", part: "lead", keys: [], lines }], HERE)
      .flatMap((block) => (isParagraph(block) ? block.lines.map(({ words }) => textOf(words)) : []))
      .join("。");
  };
  expect(given("安例向云溪小学捐赠10万元善款")).toBe(
    "28日上午，安例向云溪小学捐赠10万元善款，用于建设图书馆",
  );
  for (const other of [
    "安例向松山小学捐赠10万元善款",
    "白样向云溪小学捐赠10万元善款",
    "安例向云溪小学捐赠图书",
  ])
    expect(given(other)).toBe(`28日上午，安例在云溪小学捐赠用于建设图书馆的10万元。${other}`);
});
