import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const held = (
  group: object,
  of: string,
  more: readonly object[] = [],
  topics: readonly object[] = [],
): string =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("云溪市举办安全讲座"),
      organizers: [{ organization: { name: zh("云溪市外办"), kind: "government" }, tier: "host" }],
      attendance: { count: 300, bound: "over", of: zh(of) },
      participants: [
        personOf("bai", "白样", "云溪市外办", "主任", { roles: ["chair"] }),
        personOf("xu", "许样", "松山省外办", "处长", { roles: ["speaker"] }),
        { key: "all", ...group },
        ...more,
      ],
      agenda: [
        {
          key: "l",
          activity: "presentation",
          ...(topics.length > 0 ? { topics } : { title: zh("“平安出行”专题讲座") }),
          people: [{ key: "bai", as: "chair" }, { key: "xu", as: "speaker" }, { key: "all" }],
          remarks: [
            remark("r1", "xu", "introduce", "海外安全风险"),
            remark("r2", "all", "say", "讲座内容丰富"),
          ],
        },
      ],
    }) as DraftRecord,
    "zh",
  );
const of = [{ name: zh("甲县") }, { name: zh("乙县") }];

describe("the number of those who took part in a Chinese event", () => {
  it("has where those came from who are later called by their noun alone", () => {
    const text = held({ group: zh("听众"), of }, "听众");
    expect(text).toContain("来自甲县、乙县的300余名听众参加");
    expect(text).toContain("听众表示，讲座内容丰富");
    expect(text.match(/甲县/g)).toHaveLength(1);
    expect(held({ group: zh("听众"), of, ofOpen: true }, "听众")).toContain(
      "来自甲县、乙县等地的300余名听众",
    );
  });

  it("has the several kinds of people that were counted, who are 与会代表 then", () => {
    const text = held({ group: zh("侨团负责人、企业负责人及侨界代表") }, "代表");
    expect(text).toContain("侨团负责人、企业负责人及侨界代表300余人参加");
    expect(text).toContain("与会代表表示，讲座内容丰富");
  });

  it("stays alone where others who came may have been counted", () => {
    const official = personOf("mo", "莫常", "丙县商会", "会长");
    const text = held({ group: zh("听众"), of }, "听众", [official]);
    expect(text).not.toContain("来自甲县、乙县的300余名");
    expect(text).toMatch(/丙县商会会长莫常/);
  });

  it("leaves a group of several kinds of people its words where they end in only one of them", () => {
    const group = zh("友好城市代表、外国驻华使节、知名企业负责人及行业专家");
    const tour = heldEvent({
      kind: "seminar",
      title: zh("云溪市举办研讨会"),
      participants: [personOf("xu", "许样", "松山省外办", "处长"), { key: "all", group }],
      agenda: [
        { key: "l", activity: "discussion", remarks: [remark("r2", "all", "say", "愿继续推动合作")] },
        { key: "k", activity: "tour", saw: [zh("云溪港")], people: [{ key: "all" }] },
      ],
    }) as DraftRecord;
    expect(faultlessText(tour, "zh")).not.toContain("与会专家");
  });

  it("stays alone where two groups have its noun", () => {
    const text = held({ group: zh("听众"), of }, "听众", [{ key: "more", group: zh("社会听众") }]);
    expect(text).toContain("300余名听众与会");
    expect(text).not.toContain("来自甲县、乙县的300余名");
  });
});

describe("the chair of a lecture whose speaker is quoted", () => {
  it("has a sentence of its own before the speaker, not behind who gave it", () => {
    const text = held({ group: zh("听众") }, "听众", [], [zh("出国安全")]);
    expect(text).toMatch(/讲座由[^。]*白样主持。/);
    expect(text).not.toMatch(/许样[^。]*，由[^。]*主持/);
    expect(text).toMatch(/许样就出国安全作讲座，介绍了海外安全风险/);
  });
});
