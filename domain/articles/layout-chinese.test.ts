import { describe, expect, it } from "vitest";
import type { Line } from "./compose";
import { withoutStubs } from "./layout-chinese";
import type { Drafted } from "./layout-draft";
import { exchangeOf } from "./layout-turns";
import { plain, textOf } from "./phrase";

const draft = (item: string, texts: readonly string[], more: Partial<Drafted> = {}): Drafted => ({
  near: true,
  opens: false,
  block: {
    type: "paragraph",
    part: "agenda",
    keys: [item],
    lines: texts.map(
      (text): Line => ({ id: /表示/.test(text) ? `${item}.remarks[r]` : item, words: plain(text) }),
    ),
  },
  ...more,
});
const paragraphs = (...drafts: Drafted[]): string[] =>
  withoutStubs(drafts, "zh").map(({ block }) =>
    block.type === "paragraph" ? block.lines.map(({ words }) => `${textOf(words)}。`).join("") : "",
  );

const WORDS = `甲一表示，${"愿与湖城大学加强合作".repeat(6)}`;

describe("Chinese paragraphs of one short sentence", () => {
  it("join the act before them and the statement about it", () => {
    const seen = ["代表团参观了湖城大学图书馆、校史馆和体育馆"];
    expect(
      paragraphs(
        draft("tour", seen),
        draft("walk", ["周末，师生一起参加家庭活动"]),
        draft("walk", ["甲一表示，活动丰富多彩"]),
      ),
    ).toEqual([`${seen}。周末，师生一起参加家庭活动。甲一表示，活动丰富多彩。`]);
  });

  it("are not joined to words, as gifts, a tour or talks", () => {
    const gifts = draft("end", ["双方互赠纪念品"]);
    expect(paragraphs(draft("talks", [WORDS]), gifts)).toHaveLength(2);
    expect(paragraphs(draft("tour", ["代表团参观了湖城大学图书馆和校史馆"]), gifts)).toHaveLength(1);
    expect(
      paragraphs(draft("talks", [WORDS]), draft("tour", ["代表团参观了校史馆"], { tour: true })),
    ).toHaveLength(2);
    expect(paragraphs(draft("talks", [WORDS]), draft("talks", ["与会人员就教育合作进行交流"]))).toHaveLength(
      2,
    );
  });

  it("are not joined to the words of another speaker", () => {
    expect(paragraphs(draft("talks", [WORDS]), draft("talks", ["乙二表示，愿推进合作"]))).toHaveLength(2);
  });

  it("stay with their own stop of a journey", () => {
    const long = `在湖城，代表团参观了${"港口码头和物流园区、".repeat(12)}展览馆`;
    expect(paragraphs(draft("a", [long]), draft("b", ["在山城，代表团会见乙二"]))).toHaveLength(2);
    expect(
      paragraphs(draft("b", ["在山城，代表团会见乙二"]), draft("c", ["甲一分别会见丙三、丁四"])),
    ).toHaveLength(2);
  });
});

describe("what several introduced at one item", () => {
  const spoke = (texts: readonly string[]): Line[] =>
    texts.map((text): Line => ({ id: "agenda[t].remarks[r]", words: plain(text) }));

  it("may be one longer paragraph, unlike reported words", () => {
    const introduced = spoke(["安例介绍了湖滨港的概况", "白样介绍了松山港的航线"]);
    expect(exchangeOf(introduced, "zh")).toBeGreaterThan(exchangeOf(spoke(["安例表示，愿加强合作"]), "zh"));
  });

  it("begins with an address without words", () => {
    const address = draft("a", ["会长安例致辞"]);
    const addressed: Drafted = {
      ...address,
      block: {
        type: "paragraph",
        part: "agenda",
        keys: ["a"],
        lines: [{ id: "agenda[a].remarks[r]", words: plain("会长安例致辞") }],
      },
    };
    expect(paragraphs(addressed, draft("b", ["白样表示，愿加强合作"]))).toHaveLength(1);
  });
});
