import { expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withWordsBehindActs } from "./words-behind-act";

const written = (act: string, words: string, item = "t"): string => {
  const lines = [line("agenda[t]", plain(act)), line(`agenda[${item}].remarks[r]`, plain(words))];
  const blocks: Composed[] = [{ type: "paragraph", part: "agenda", lines, keys: [] }];
  return withWordsBehindActs(blocks)
    .flatMap((block) => linesOf(block).map(({ words }) => textOf(words)))
    .join("。");
};

it("reports a wish or a courtesy behind the act of the same people", () => {
  expect(written("王小样与示例大学学生座谈", "王小样希望同学们珍惜时光")).toBe(
    "王小样与示例大学学生座谈，希望同学们珍惜时光",
  );
  expect(written("白样一行参观了病房", "白样等肯定了医院的科室建设")).toBe(
    "白样一行参观了病房，并肯定了医院的科室建设",
  );
  expect(written("随后，白样带领各界代表与留学生交流", "白样等肯定了学校的培养工作")).toBe(
    "随后，白样带领各界代表与留学生交流，并肯定了学校的培养工作",
  );
  expect(written("随后，在市长安例，主任莫常陪同下，白样参观了展厅", "白样还称赞了产品质量")).toBe(
    "随后，在市长安例，主任莫常陪同下，白样参观了展厅，并称赞了产品质量",
  );
});

it("keeps statements, words of one of a group or of others, and other items apart", () => {
  for (const [act, words] of [
    ["王小样与学生座谈", "王小样表示，学校重视交流"],
    ["白样率考察团参观了病房", "白样肯定了医院的科室建设"],
    ["白样一行参观了病房", "白样肯定了医院的科室建设"],
    ["白样一行参观了病房", "白样、莫常等肯定了医院的科室建设"],
    ["白样参观了病房，院长莫常介绍情况", "白样肯定了医院的科室建设"],
    ["王小样与白样座谈", "白样希望双方加强合作"],
  ] as const)
    expect(written(act, words)).toBe(`${act}。${words}`);
  expect(written("白样参观了病房", "白样肯定了科室建设", "u")).toBe("白样参观了病房。白样肯定了科室建设");
});
