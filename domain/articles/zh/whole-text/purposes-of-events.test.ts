import { expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withPurposesOfEvents } from "./purposes-of-events";

const written = (text: string, purpose: string): string => {
  const blocks: Composed[] = [
    { type: "paragraph", part: "lead", lines: [line("lead", plain(text))], keys: [] },
  ];
  const facts = { record: { purpose: { zh: purpose } }, said: () => ({ text: purpose, path: "purpose.zh" }) };
  return withPurposesOfEvents(blocks, { facts } as unknown as Discourse)
    .flatMap((block) => linesOf(block).map(({ words }) => textOf(words)))
    .join();
};

it("states what an event was for with 旨在", () => {
  expect(written("仪式以加强医校融合，约20人参加", "加强医校融合")).toBe("仪式旨在加强医校融合，约20人参加");
  expect(written("5月24日，报告会在样本市举行，学习借鉴经验", "学习借鉴经验")).toBe(
    "5月24日，报告会在样本市举行，旨在学习借鉴经验",
  );
  expect(written("报告会在样本市举行，约80人参加，学习借鉴经验", "学习借鉴经验")).toBe(
    "报告会在样本市举行，旨在学习借鉴经验，约80人参加",
  );
});

it("keeps what an event does, what people do, and circumstances", () => {
  for (const [text, purpose] of [
    ["研讨会在样本市举行，探讨新方法", "探讨新方法"],
    ["研讨会在样本市举行，约80人参加，探讨新方法", "探讨新方法"],
    ["样本商会召开会议，学习有关精神", "学习有关精神"],
    ["理事会在样本市举行，审议年度报告，选举理事", "审议年度报告，选举理事"],
    ["论坛以加强合作为主题", "加强合作"],
    ["双方签署协议，以加强合作", "加强合作"],
    ["论坛在样本市举行，旨在加强合作", "加强合作"],
    ["王小样一行到样本市，学习借鉴经验", "学习借鉴经验"],
  ] as const)
    expect(written(text, purpose)).toBe(text);
});

it("says behind those who came what they came for, rather than behind the organizers", () => {
  expect(
    written(
      "活动由样本市侨办主办，示例县侨办承办，了解样本市发展情况，来自5个国家的30名代表参加",
      "了解样本市发展情况",
    ),
  ).toBe("活动由样本市侨办主办，示例县侨办承办，来自5个国家的30名代表参加，旨在了解样本市发展情况");
});
