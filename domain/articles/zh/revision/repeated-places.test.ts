import { expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withNounBehindName, withNounsForPlaces } from "./repeated-places";

const second = (first: string, context: string): string | undefined => {
  const lines = [line("agenda[a]", plain(first)), line("background[0]", plain(context))];
  const block: Composed = { type: "paragraph", part: "agenda", keys: [], lines };
  return linesOf(withNounBehindName(block)).map(({ words }) => textOf(words))[1];
};

it.each([
  ["安例一行参观了新成果——湖滨特色农产品体验馆", "湖滨特色农产品体验馆系去年建成", "该馆系去年建成"],
  ["安例一行走访了湖滨省云雀畜牧公司", "湖滨省云雀畜牧公司是龙头企业", "该公司是龙头企业"],
  ["安例一行来到云雀县松山生态村", "云雀县松山生态村拥有两座茶园", "该村拥有两座茶园"],
])("calls what the sentence before ends with by its noun: %s", (first, context, made) => {
  expect(second(first, context)).toBe(made);
});

it.each([
  ["安例一行参观了湖滨特色农产品体验馆和云雀港", "湖滨特色农产品体验馆系去年建成"],
  ["安例一行参观了云雀自然博物馆、湖滨特色农产品体验馆", "湖滨特色农产品体验馆系去年建成"],
  ["安例一行参观了云雀自然博物馆、湖滨特色农产品展览馆", "湖滨特色农产品展览馆建于去年"],
  ["安例介绍了湖滨县产业发展三年规划", "湖滨县产业发展三年规划是新的"],
])("keeps the name elsewhere: %s", (first, context) => {
  expect(second(first, context)).toBe(context);
});

const alone = (text: string): string | undefined => {
  const lines = [line("agenda[a]", plain(text))];
  const block: Composed = { type: "paragraph", part: "agenda", keys: [], lines };
  return linesOf(withNounsForPlaces(block)).map(({ words }) => textOf(words))[0];
};

it("names a place once in front of its own people", () => {
  expect(alone("安例一行在湖滨大学水产研究院与湖滨大学水产研究院院长白样座谈")).toBe(
    "安例一行在湖滨大学水产研究院与院长白样座谈",
  );
  const others = "安例一行在湖滨大学水产研究院与云雀大学水产研究院院长白样座谈";
  expect(alone(others)).toBe(others);
});

it.each(["管理公司董事长白样座谈", "附属中学校长白样座谈", "的工作人员座谈", "广场参观"])(
  "keeps the name of another organization or part behind a place: %s",
  (rest) => {
    const text = `安例一行在湖滨国际酒店与湖滨国际酒店${rest}`;
    expect(alone(text)).toBe(text);
  },
);
