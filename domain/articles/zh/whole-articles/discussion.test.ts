import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { takesPartIn } from "../items/sitting-verbs";
import { zh } from "./lake-town.test-data";

const record = (more: object): DraftRecord =>
  ({
    format: FORMAT,
    kind: "seminar",
    status: "held",
    title: zh("湖滨茶业研讨会举行"),
    officialName: zh("湖滨茶业研讨会"),
    when: { start: "2024-03-05" },
    participants: [],
    agenda: [],
    ...more,
  }) as DraftRecord;
const discussion = (key: string, topics: readonly string[], more: object = {}): object => ({
  key,
  activity: "discussion",
  topics: topics.map(zh),
  ...more,
});

describe("what a seminar was for", () => {
  const theme = zh("加强茶旅融合 推动产业升级");

  it("is stated without the words that its theme has", () => {
    const article = text(record({ theme, purpose: zh("探讨茶旅融合新方法，推动产业升级") }), "zh");
    expect(article).toContain("探讨茶旅融合新方法。");
    expect(article.match(/推动产业升级/g)).toHaveLength(1);
  });

  it("is stated in full where the theme says something else", () => {
    const article = text(record({ theme, purpose: zh("探讨茶旅融合新方法，推动种植改良") }), "zh");
    expect(article).toContain("探讨茶旅融合新方法，推动种植改良");
  });
});

describe("discussions of all who took part", () => {
  it("one after the other are one sentence with one subject", () => {
    const agenda = [discussion("a", ["茶园管理", "品种改良"]), discussion("b", ["人才培养", "茶叶外销"])];
    expect(text(record({ agenda }), "zh")).toMatch(
      /与会人员就茶园管理和品种改良进行了交流，还(?:就|围绕)人才培养和茶叶外销进行了探讨。/,
    );
  });

  it("in groups are stated with who took part as the subject", () => {
    const sections = [zh("种植组"), zh("加工组")];
    const given = (title: string): string =>
      text(record({ agenda: [discussion("a", ["先进经验"], { title: zh(title), sections })] }), "zh");
    expect(given("按专业领域分组的专题研讨")).toContain(
      "与会人员按专业领域分成种植组、加工组，围绕先进经验进行专题研讨。",
    );
    expect(given("分组讨论")).toContain("与会人员分成种植组、加工组，围绕先进经验进行了讨论。");
  });

  it("divide those who took part into groups, not into what these were about", () => {
    const sections = ["茶苗", "茶机", "茶器"].map(zh);
    const agenda = [discussion("a", ["先进经验"], { title: zh("分组研讨"), sections })];
    const article = text(record({ agenda }), "zh");
    expect(article).toContain("与会人员分成茶苗、茶机、茶器三组，围绕先进经验研讨。");
  });

  it("end in what all agreed on", () => {
    const agenda = [
      discussion("a", ["茶园管理"], { narrative: [zh("与会专家提出了许多好的建议。")], outcomes: ["o"] }),
    ];
    const outcomes = [
      {
        key: "o",
        type: "consensus",
        points: [zh("加强统筹谋划，推动茶园管理工作迈上新台阶，加快建设示范茶园")],
      },
    ];
    const article = text(record({ agenda, outcomes }), "zh");
    expect(article.indexOf("许多好的建议")).toBeLessThan(article.indexOf("一致同意"));
  });
});

describe("an exchange by its title", () => {
  it("is what both groups do, not an event of others", () => {
    expect(takesPartIn("甲院科室负责人", "对口交流", true)).toBe("开展");
    expect(takesPartIn("甲院科室负责人", "交流会", true)).toBe("一同参加");
  });
});
