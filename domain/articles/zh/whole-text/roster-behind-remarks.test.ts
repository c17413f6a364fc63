import { describe, expect, it } from "vitest";
import { faultlessText as text } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const NAMES = ["莫常", "林谷", "吴式", "孙例", "钱样", "周常"];
const written = (silent: readonly string[], remarks: readonly object[]): string =>
  text(
    heldEvent({
      kind: "reception",
      title: zh("湖滨商会接待松山县代表团"),
      home: { name: zh("湖滨商会"), kind: "association" },
      city: zh("湖滨市"),
      delegations: [{ key: "d", name: zh("松山县代表团"), side: "guest", head: "an", size: 5 }],
      participants: [
        personOf("bai", "白样", "湖滨商会", "副会长", { side: "host", roles: ["receiver"] }),
        ...silent.map((name, at) =>
          personOf(`s${at}`, name, "湖滨商会", `第${at + 1}部部长`, { side: "host" }),
        ),
        personOf("an", "安例", "松山县", "县长", { side: "guest", delegation: "d" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [
            { key: "bai", as: "receiver" },
            { key: "an", as: "head" },
            ...silent.map((_, at) => ({ key: `s${at}` })),
          ],
          remarks,
        },
      ],
    }),
    "zh",
  );
const SAID = [
  remark("r1", "an", "say", "松山县的交通条件近年明显改善"),
  remark("r2", "bai", "say", "湖滨商会愿意组织会员到松山县考察"),
];
const order = (article: string, ...words: string[]): boolean =>
  words.every(
    (one, at) =>
      article.includes(one) && (at === 0 || article.indexOf(words[at - 1] ?? "") < article.indexOf(one)),
  );

describe("a long list of hosts who only sat at talks", () => {
  it("follows what was said there", () => {
    const article = written(NAMES, SAID);
    expect(order(article, "交通条件", "组织会员", "参加会见的还有", "周常")).toBe(true);
  });

  it("stays before the words where it is short", () => {
    expect(written(NAMES.slice(0, 2), SAID)).not.toContain("的还有");
  });
});
