import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";

const zh = (text: string) => ({ zh: text });
const person = (key: string, name: string, title: string, organization: string, more = {}) => ({
  key,
  person: { name: zh(name) },
  posts: [{ title: zh(title), organization: { name: zh(organization) } }],
  ...more,
});
const written = (record: object): string =>
  faultlessText({ format: FORMAT, status: "held", ...record } as DraftRecord, "zh");

describe("a Chinese meal whose hosts are recorded", () => {
  it("is given by them at an event without visitors", () => {
    const text = written({
      kind: "seminar",
      title: zh("北岸渔业论坛在托港举行"),
      officialName: zh("北岸渔业论坛"),
      when: { start: "2024-09-10", end: "2024-09-12" },
      city: zh("托港市"),
      participants: [
        person("e", "艾例", "会长", "北岸渔业协会"),
        person("b", "柏样", "市长", "托港市人民政府"),
      ],
      agenda: [
        {
          key: "o",
          activity: "speeches",
          title: zh("开幕式"),
          people: [{ key: "e" }],
          remarks: [{ key: "r", by: ["e"], act: "hope", points: [zh("渔业持续发展")] }],
        },
        {
          key: "m",
          activity: "meal",
          title: zh("招待会"),
          venue: { name: zh("市政厅") },
          people: [{ key: "b", as: "head" }],
        },
      ],
    });
    expect(text).toContain("柏样在市政厅举行招待会");
    expect(text).not.toContain("招待会在市政厅举行");
  });

  it("comes after the ceremony, although talks were before it", () => {
    const [a, b] = ["临海商会", "北欧港口协会"];
    const text = written({
      kind: "signing",
      title: zh("临海商会与北欧港口协会签署合作协议"),
      when: { start: "2024-04-11" },
      city: zh("临海市"),
      participants: [
        person("z", "周样", "会长", a ?? "", { side: "host" }),
        person("o", "安例", "会长", b ?? "", { side: "guest" }),
        person("v", "林例", "副市长", "临海市人民政府", { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          told: "before",
          people: [{ key: "v", as: "head" }, { key: "o" }],
          topics: [zh("通关便利化")],
        },
        { key: "s", activity: "signing", title: zh("签约仪式"), agreements: ["m"] },
        {
          key: "d",
          activity: "meal",
          told: "after",
          title: zh("晚宴"),
          people: [{ key: "v", as: "head" }, { key: "o" }],
        },
      ],
      agreements: [
        {
          key: "old",
          title: zh("谅解备忘录"),
          type: "mou",
          status: "signed",
          signedOn: "2021-10-15",
          parties: [{ organization: { name: zh(a ?? "") } }, { organization: { name: zh(b ?? "") } }],
        },
        {
          key: "m",
          title: zh("合作协议"),
          type: "other",
          status: "signed",
          parties: [{ organization: { name: zh(a ?? "") } }, { organization: { name: zh(b ?? "") } }],
        },
      ],
    });
    expect(text).toMatch(/仪式后，.*为安例举行晚宴/);
    expect(text.split("\n\n")[1]).not.toContain("谅解备忘录");
    expect(text.indexOf("2021年")).toBeGreaterThan(text.indexOf("晚宴"));
  });
});
