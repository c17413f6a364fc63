import { expect, it } from "vitest";
import type { Composed } from "../../compose";
import { line, linesOf } from "../../compose";
import { joined, plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withoutDoubledWords } from "./doubled-words";

const written = (pieces: readonly string[], record: object = {}): string => {
  const blocks: Composed[] = [
    {
      type: "paragraph",
      part: "agenda",
      lines: [line("agenda[t]", joined(pieces.map((text) => plain(text))))],
      keys: [],
    },
  ];
  const discourse = { facts: { record, people: [{ name: { text: "林见证" } }] } } as unknown as Discourse;
  return withoutDoubledWords(blocks, discourse)
    .flatMap((block) => linesOf(block).map(({ words }) => textOf(words)))
    .join();
};

it("writes words once where two values of the record meet", () => {
  expect(written(["在", "青石区", "青石区副区长安例", "陪同下参观"])).toBe("在青石区副区长安例陪同下参观");
  expect(written(["以及区政府", "区政府办、财政局人员出席"])).toBe("以及区政府办、财政局人员出席");
  expect(written(["湖滨中学将", "将把图书送达学校"])).toBe("湖滨中学将把图书送达学校");
  expect(written(["安例与白样", "互赠", "互赠的纪念品"])).toBe("安例与白样互赠纪念品");
});

it("writes the level of a region and a government once", () => {
  expect(written(["与样本市", "市领导安例座谈"])).toBe("与样本市领导安例座谈");
  expect(written(["样本区", "区卫生工委书记安例参加"])).toBe("样本区卫生工委书记安例参加");
  expect(written(["在", "样本市人民政府", "样本市政府举行"])).toBe("在样本市人民政府举行");
  expect(written(["松县", "县委书记安例参加"])).toBe("松县县委书记安例参加");
  expect(written(["样本市", "市长安例", "参加"])).toBe("样本市市长安例参加");
  expect(written(["样本市", "市场监管局局长安例参加"])).toBe("样本市市场监管局局长安例参加");
  expect(written(["样本市", "市民中心主任安例参加"])).toBe("样本市市民中心主任安例参加");
  expect(written(["样本市", "市民政局局长安例参加"])).toBe("样本市民政局局长安例参加");
  expect(written(["样本市", "市区主干道通车"])).toBe("样本市市区主干道通车");
  expect(written(["样本市", "市委书记安例"], { post: "样本市市委书记" })).toBe("样本市市委书记安例");
  expect(written(["样本市政府", "与示例市政府签约"])).toBe("样本市政府与示例市政府签约");
});

it("keeps words that a value repeats, a post named after its body, and words that meet by chance", () => {
  expect(written(["参观了", "明日明日科技馆"], { saw: ["明日明日科技馆"] })).toBe("参观了明日明日科技馆");
  expect(written(["云雀大学文理学院", "学院路校区"])).toBe("云雀大学文理学院学院路校区");
  expect(written(["公证员林见证", "见证签约"])).toBe("公证员林见证见证签约");
  expect(written(["湖滨总会", "总会长安例"])).toBe("湖滨总会总会长安例");
  expect(written(["与湖滨大学", "化学化工学院座谈"])).toBe("与湖滨大学化学化工学院座谈");
});
