import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// What was held that day, and who belonged to whom, at invented events.

const text = (more: object): string => faultlessText(heldEvent(more) as DraftRecord, "zh");

describe("the ceremony at which a course begins", () => {
  const course = (title: string): string =>
    text({
      kind: "other",
      title: zh(title),
      home: { name: zh("湖滨职业学院"), kind: "university" },
      officialName: zh("湖滨桥梁技术研修班"),
      online: "fully",
      participants: [
        personOf("an", "安例", "湖滨职业学院", "副院长", { roles: ["speaker"] }),
        personOf("bai", "白样", "云雀大学", "教授"),
      ],
      attendance: { count: 30, of: zh("学员") },
      agenda: [
        {
          key: "o",
          activity: "speeches",
          title: zh("开班仪式"),
          online: "fully",
          remarks: [remark("r", "an", "introduce", "培训安排")],
        },
      ],
    });

  it("is what was held online, and what a guest attended", () => {
    const written = course("湖滨桥梁技术研修班举行线上开班仪式");
    expect(written).toContain("湖滨桥梁技术研修班举行线上开班仪式，30名学员参加");
    expect(written).toContain("白样出席开班仪式");
    expect(written).not.toMatch(/研修班以线上方式举行|参加研修班/);
  });

  it("is not said to be held where the title speaks of the course", () => {
    expect(course("湖滨桥梁技术研修班举行")).toContain("研修班以线上方式举行");
  });
});

describe("a delegation at a signing", () => {
  const LISTED = { people: [{ key: "an", as: "speaker" }, { key: "g" }, { key: "h" }] };
  const written = (people: object = LISTED): string =>
    text({
      kind: "signing",
      title: zh("云雀医院与湖滨医院签署合作协议"),
      news: "a",
      home: { name: zh("湖滨医院"), kind: "hospital" },
      delegations: [{ key: "d", side: "guest", head: "an", size: 9 }],
      participants: [
        personOf("an", "安例", "云雀医院", "副院长", {
          side: "guest",
          delegation: "d",
          roles: ["head", "signatory"],
        }),
        {
          key: "g",
          group: zh("专家"),
          of: [{ name: zh("云雀医院"), kind: "hospital" }],
          side: "guest",
          delegation: "d",
        },
        personOf("bai", "白样", "湖滨医院", "院长", { side: "host", roles: ["signatory"] }),
        { key: "h", group: zh("科主任"), of: [{ name: zh("湖滨医院"), kind: "hospital" }], side: "host" },
      ],
      agenda: [
        {
          key: "c",
          activity: "speeches",
          title: zh("签约仪式"),
          ...people,
          remarks: [remark("r", "an", "hope", "双方共同进步")],
        },
        {
          key: "s",
          activity: "signing",
          agreements: ["a"],
          narrative: [zh("双方领导共同为“湖滨联合诊疗中心”揭牌。")],
        },
      ],
      agreements: [
        {
          key: "a",
          title: zh("合作协议"),
          type: "other",
          status: "signed",
          parties: [
            { organization: { name: zh("云雀医院"), kind: "hospital" }, signatories: ["an"] },
            { organization: { name: zh("湖滨医院"), kind: "hospital" }, signatories: ["bai"] },
          ],
        },
      ],
    });

  it("has them once where the item has no list", () => {
    expect(written({}).match(/云雀医院专家/g)).toHaveLength(1);
    expect(written({})).not.toMatch(/9人和湖滨医院/);
  });
});

describe("an organization named again after another in a list of people", () => {
  it("has its name", () => {
    const written = text({
      kind: "inspection",
      title: zh("省科协副主席安例到云港市调研"),
      home: { name: zh("云港农业研究所"), kind: "institute" },
      areas: [zh("云港市")],
      purpose: zh("调研农业科技工作"),
      delegations: [{ key: "d", side: "guest", head: "an", size: 3 }],
      participants: [
        personOf("an", "安例", "省科协", "副主席", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("bai", "白样", "云港农业研究所", "所长", { side: "host", roles: ["escort"] }),
        personOf("chu", "楚例", "湖滨县科技局", "局长", { side: "host", roles: ["escort"] }),
        {
          key: "g",
          group: zh("主要成员"),
          of: [{ name: zh("防控中心"), parent: { name: zh("云港农业研究所"), kind: "institute" } }],
          side: "host",
          roles: ["escort"],
        },
      ],
      agenda: [],
    });
    expect(written).toContain("云港农业研究所防控中心主要成员");
    expect(written).not.toContain("该研究所");
  });
});

describe("two things of different kinds that somebody is thanked for", () => {
  it("are joined by a word", () => {
    const written = text({
      kind: "reception",
      title: zh("云港展览中心主任安例一行到访湖滨商会"),
      home: { name: zh("湖滨商会"), kind: "association" },
      delegations: [{ key: "d", side: "guest", head: "an", size: 3 }],
      participants: [
        personOf("an", "安例", "云港展览中心", "主任", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("bai", "白样", "湖滨商会", "会长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [
            { ...remark("r", "an", "thank", "接待", "多年来对展会工作的支持和关心"), whom: zh("商会") },
          ],
        },
      ],
    });
    expect(written).toContain("感谢商会的接待以及多年来对展会工作的支持和关心");
  });
});

describe("a postponed event whose name and old date are long", () => {
  it("has the cause first", () => {
    const written = text({
      kind: "other",
      title: zh("第十届湖滨国际印刷包装造纸工业展览会延期举办"),
      officialName: zh("第十届湖滨国际印刷包装造纸工业展览会"),
      status: "postponed",
      statusReason: zh("部分地区发生洪涝灾害"),
      when: { start: "2024-08-21", end: "2024-08-24" },
      planned: { start: "2024-07-17", end: "2024-07-20" },
      city: zh("湖滨"),
      participants: [],
      agenda: [],
    });
    expect(written).toMatch(
      /因部分地区发生洪涝灾害，原定于2024年7月17日至20日在湖滨举行的.*展览会延期至8月21日至24日/,
    );
    expect(written).not.toContain("灾害而");
  });
});

describe("those who took part in a course", () => {
  it("are called learners, where the record counts them so", () => {
    const written = text({
      kind: "seminar",
      title: zh("湖滨桥梁技术研修班举行"),
      officialName: zh("湖滨桥梁技术研修班"),
      participants: [personOf("bai", "白样", "云雀大学", "教授", { roles: ["speaker"] })],
      attendance: { count: 30, of: zh("学员") },
      agenda: [
        { key: "l", activity: "speeches", remarks: [remark("r", "bai", "speak", "桥梁养护")] },
        { key: "t", activity: "tour", saw: [zh("湖滨大桥"), zh("桥梁博物馆")] },
      ],
    });
    expect(written).toMatch(/学员[^。]*参观了湖滨大桥/);
    expect(written).not.toContain("与会人员");
  });
});
