import { expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withNounsForPlaces } from "./repeated-places";

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
