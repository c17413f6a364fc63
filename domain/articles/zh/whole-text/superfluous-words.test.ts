import { expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { joined, plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withoutSuperfluousWords } from "./superfluous-words";

const written = (pieces: readonly string[], record: object = {}): string => {
  const words = joined(pieces.map((text) => plain(text)));
  const blocks: Composed[] = [
    { type: "paragraph", part: "agenda", lines: [line("agenda[t]", words)], keys: [] },
  ];
  const discourse = { facts: { record } } as unknown as Discourse;
  return withoutSuperfluousWords(blocks, discourse)
    .flatMap((block) => linesOf(block).map(({ words }) => textOf(words)))
    .join();
};

it("reports a journey as the act itself", () => {
  expect(written(["样本商会代表参加", "先后到示例商会参观，了解办会经验"])).toBe(
    "样本商会代表先后到示例商会参观，了解办会经验",
  );
  expect(
    written(["应样本商会会长白样邀请，王小样一行", "在该商会", "与白样等一同", "参加", "到商会参观指导"]),
  ).toBe("应样本商会会长白样邀请，王小样一行到商会参观指导");
  expect(written(["王小样一行", "与白样一同", "参加", "赴湖滨考察"])).toBe("王小样一行与白样一同赴湖滨考察");
});

it("keeps 参加 before what one takes part in", () => {
  for (const text of ["王小样参加", "白样参加考察"]) expect(written([text])).toBe(text);
  expect(written(["居民参加", "到湖滨交流活动中"])).toBe("居民参加到湖滨交流活动中");
  const act = "学生参加到湖滨学习";
  expect(written(["学生参加", "到湖滨学习"], { did: act })).toBe(act);
});

it("counts people without a noun that says nothing", () => {
  expect(written(["约20名", "人员参加"])).toBe("约20人参加");
  expect(written(["白样等30余名人员出席"])).toBe("白样等30余人出席");
  expect(written(["20名工作人员参加"])).toBe("20名工作人员参加");
  expect(written(["20名人员参加"], { of: "20名人员" })).toBe("20名人员参加");
});
