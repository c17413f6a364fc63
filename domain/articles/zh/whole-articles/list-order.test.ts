import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

// Where lists of people and context are placed beside what was said and signed, on invented events.

const NAMES = ["赵范", "钱范", "孙范", "李范", "周范"];

describe("a long list of those who attended an opening", () => {
  const written = (speakers: string[]): string =>
    faultlessText(
      heldEvent({
        kind: "seminar",
        officialName: zh("湖滨海洋发展论坛"),
        title: zh("湖滨海洋发展论坛在湖滨举行"),
        city: zh("湖滨"),
        participants: [
          personOf("a", "安例", "湖滨市", "市长"),
          personOf("b", "博例", "青松大学", "校长"),
          ...NAMES.map((name, at) => personOf(`p${at}`, name, `松山市第${at + 1}海洋研究所`, "所长")),
        ],
        agenda: [
          {
            key: "o",
            activity: "speeches",
            title: zh("开幕式"),
            people: NAMES.map((_, at) => ({ key: `p${at}` })),
            remarks: speakers.map((by) => ({ key: `r${by}`, by: [by], act: "speak" })),
          },
        ],
      }),
      "zh",
    );

  it("follows those who spoke there", () => {
    const article = written(["a", "b"]);
    expect(article).toMatch(/开幕式上，湖滨市市长安例，?、?青松大学校长博例致辞。/);
    expect(article.indexOf("赵范")).toBeGreaterThan(article.indexOf("博例"));
    expect(article).toMatch(/周范出席开幕式。/);
  });
});

describe("context of a document signed on a visit", () => {
  it("comes after what the document provides for and what was said", () => {
    const article = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("湖滨市与青松市签署友好交流协议"),
        city: zh("湖滨"),
        purpose: zh("纪念两市缔结友好关系三十周年"),
        participants: [
          personOf("a", "安例", "青松市", "市长", { side: "guest", roles: ["head"] }),
          personOf("b", "博例", "湖滨市", "市长", { side: "host" }),
        ],
        agenda: [
          {
            key: "c",
            activity: "ceremony",
            title: zh("友好城市纪念活动启动仪式"),
            when: { start: "2024-03-06" },
            agreements: ["g"],
            remarks: [{ key: "r", by: ["a"], act: "hope", points: [zh("两市在海洋产业方面深化合作")] }],
          },
        ],
        agreements: [
          {
            key: "g",
            title: zh("友好交流框架协议"),
            status: "signed",
            fields: [zh("行政"), zh("文体")],
            parties: [
              { organization: { name: zh("湖滨市"), kind: "government" }, signatories: ["b"] },
              { organization: { name: zh("青松市"), kind: "government" }, signatories: ["a"] },
            ],
          },
        ],
        background: [zh("2024年是湖滨市与青松市缔结友好城市30周年。")],
      }),
      "zh",
    );
    const order = ["行政和文体", "海洋产业", "缔结友好城市30周年"].map((words) => article.indexOf(words));
    expect(order.every((at) => at > 0)).toBe(true);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });
});
