import { expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withConditionsOnce } from "./conditions-once";

const written = (...texts: string[]): string[] => {
  const lines = texts.map((text, at) =>
    line(`followUps[${at}]`, plain(text), text.endsWith("。") || undefined),
  );
  const blocks: Composed[] = [{ type: "paragraph", part: "agreements", lines, keys: [] }];
  return withConditionsOnce(blocks).flatMap((block) => linesOf(block).map(({ words }) => textOf(words)));
};

it("puts the condition of a plan in front of it", () => {
  expect(written("三校拟示例大学签署后开展师生交流")).toEqual(["示例大学签署后，三校拟开展师生交流"]);
  expect(written("样本公司表示愿示例大学签署后开展合作")).toEqual(["样本公司表示，示例大学签署后愿开展合作"]);
  expect(written("根据计划，将协议签署后启动航线建设")).toEqual(["根据计划，协议签署后将启动航线建设"]);
  expect(written("安例表示，将项目验收后扩大生产规模")).toEqual(["安例表示，项目验收后将扩大生产规模"]);
  expect(written("根据协议，各方将基地建成后接收学生")).toEqual(["根据协议，基地建成后，各方将接收学生"]);
  expect(written("样本公司将项目验收后扩大生产规模")).toEqual(["项目验收后，样本公司将扩大生产规模"]);
});

it("states it once where a neighbouring sentence says that it is not met", () => {
  const plan = "三校拟示例大学签署确认后开展师生交流";
  const state = "协议书尚待示例大学签署确认";
  const both = ["协议书尚待示例大学签署确认，此后三校拟开展师生交流"];
  expect(written(plan, state)).toEqual(both);
  expect(written(state, plan)).toEqual(both);
  expect(written(plan, `${state}。`)).toEqual(both);
});

it("keeps other plans", () => {
  for (const text of [
    "双方将签约后的项目纳入规划",
    "样本公司将于5月完成验收后投入使用",
    "样本志愿服务项目验收后扩大了规模",
    "样本公司将于5月完成验收",
    "王小样宣布将展馆验收后免费开放",
    "王小样表示愿意展馆建成后再次来访",
    "工作组拟定方案审批后实施",
    "王小样将把图书捐赠后的情况告知学校",
  ])
    expect(written(text)).toEqual([text]);
});
