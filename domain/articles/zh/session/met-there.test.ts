import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "../whole-articles/lake-town.test-data";

const person = (key: string, name: string, organization: string, title: string) => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: { name: zh(organization), kind: "association" }, title: zh(title) }],
});
const ceremony = (people: readonly object[], names: readonly object[] = []): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "other",
      status: "held",
      title: zh("湖滨航运奖学金颁奖仪式举行"),
      officialName: zh("湖滨航运奖学金颁奖仪式"),
      when: { start: "2024-03-05" },
      participants: [
        person("a", "安例", "湖滨航运学会", "理事长"),
        person("b", "博例", "北原船舶研究会", "会长"),
        ...names,
      ],
      agenda: [
        { key: "meet", activity: "talks", title: zh("会见"), told: "before", people },
        {
          key: "say",
          activity: "speeches",
          remarks: [{ key: "r", by: ["b"], act: "hope", points: [zh("学生投身航运")] }],
        },
      ],
    } as unknown as DraftRecord,
    "zh",
  );

describe("a meeting beside an event of many", () => {
  it("says who met whom, not that a meeting was held", () => {
    const text = ceremony([{ key: "a" }, { key: "b" }]);
    expect(text).toMatch(/安例会见.*博例。/);
    expect(text).not.toContain("会见举行");
  });
});

describe("people with the same function at an event", () => {
  it("have it printed once", () => {
    const donors = ["陈例", "丁例"].map((name, at) => ({
      key: `d${at}`,
      person: { name: zh(name) },
      functions: [zh("校友代表")],
    }));
    const text = ceremony([{ key: "a" }, { key: "b" }], donors);
    expect(text).toContain("校友代表陈例、丁例");
    expect(text).not.toContain("校友代表丁例");
  });
});
