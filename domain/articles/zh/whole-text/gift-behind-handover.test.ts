import { expect, it } from "vitest";
import { type Composed, isParagraph, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withGiftBehindHandover } from "./gift-behind-handover";

const block = (...lines: readonly (readonly [string, string])[]): Composed => ({
  type: "paragraph",
  part: "agenda",
  keys: [],
  lines: lines.map(([id, text]) => line(id, plain(text))),
});
const GIVEN = ["agenda[g]", "3月5日，医疗队队长安例向院长白样转交物资"] as const;
const SAID = ["agenda[c].remarks[r]", "安例表示，医疗队将为当地民众服务"] as const;
const GIFT = ["outcomes[o]", "受政府委托，医疗队向医院捐赠心电监护仪等设备"] as const;
const PRESENT = ["people.x", "大使馆一秘周例出席仪式"] as const;

const written = (activity: string, ...blocks: Composed[]): string =>
  withGiftBehindHandover(blocks, {
    facts: {
      record: { outcomes: [], agenda: [{ key: "g", activity, outcomes: ["o"] }] },
      people: ["安例", "白样", "周例"].map((text) => ({ name: { text } })),
    },
  } as unknown as Discourse)
    .flatMap((one) => (isParagraph(one) ? one.lines.map(({ words }) => textOf(words)).join("。") : []))
    .join("\n");

it("says what was given behind the handover with which the text begins", () => {
  expect(written("handover", block(GIVEN), block(SAID), block(GIFT, PRESENT))).toBe(
    `${GIVEN[1]}。${GIFT[1]}。${PRESENT[1]}\n${SAID[1]}`,
  );
});

it("leaves a gift at its place where the text begins with something else, or where it names somebody new", () => {
  expect(written("tour", block(GIVEN), block(SAID), block(GIFT))).toBe(`${GIVEN[1]}\n${SAID[1]}\n${GIFT[1]}`);
  const other = ["outcomes[o]", "一秘周例向医院捐赠设备"] as const;
  expect(written("handover", block(GIVEN), block(SAID), block(other))).toBe(
    `${GIVEN[1]}\n${SAID[1]}\n${other[1]}`,
  );
});
