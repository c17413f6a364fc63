import { expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withDocumentsAsSubjects } from "./documents-as-subjects";

const written = (text: string): string => {
  const blocks: Composed[] = [
    { type: "paragraph", part: "agreements", lines: [line("agreements[a]", plain(text))], keys: [] },
  ];
  return withDocumentsAsSubjects(blocks)
    .flatMap((block) => linesOf(block).map(({ words }) => textOf(words)))
    .join();
};

it("has what was signed as the subject where nobody is named", () => {
  expect(written("讨论中，签署样本会展联盟共同协议")).toBe("会上，样本会展联盟共同协议签署");
  expect(written("22日，在样本市，签署了合作备忘录")).toBe("22日，在样本市，合作备忘录签署");
  expect(written("2024年4月7日上午，在样本市达成战略合作意向")).toBe(
    "2024年4月7日上午，战略合作意向在样本市达成",
  );
  expect(written("达成意向协议")).toBe("意向协议达成");
});

it("keeps sentences with a subject or an occasion that the verb follows, and several documents", () => {
  for (const text of [
    "座谈中，双方签署合作协议",
    "会上签署了合作协议",
    "会上，在市长见证下与示例公司签署合作协议",
    "活动中还签署了合作备忘录",
    "会上，签署10份合作协议",
    "王小样在样本市签署合作协议",
  ])
    expect(written(text)).toBe(text);
});
