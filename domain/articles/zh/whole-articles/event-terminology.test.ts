import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, PORT, personOf, remark, zh } from "./lake-town.test-data";

const textOf = (more: object): string => faultlessText(heldEvent({ kind: "other", ...more }), "zh");

describe("who chaired the opening of an exhibition", () => {
  const text = textOf({
    title: zh("湖滨渔民书画展在云雀市开幕"),
    officialName: zh("湖滨渔民书画展"),
    city: zh("云雀市"),
    organizers: [{ tier: "host", organization: PORT }],
    participants: [
      personOf("an", "安例", "湖滨港口商会", "会长", { roles: ["chair"] }),
      personOf("bai", "白样", "云雀市航运协会", "会长"),
      personOf("cen", "岑设", "云雀市航运协会", "秘书长", { roles: ["speaker"] }),
    ],
    agenda: [
      {
        key: "o",
        activity: "ceremony",
        title: zh("开幕式"),
        remarks: [remark("r", "cen", "hope", "渔民们多出佳作")],
      },
    ],
  });

  it("chaired the ceremony, which the guests attended", () => {
    expect(text).toContain("开幕式由湖滨港口商会会长安例主持");
    expect(text).toMatch(/白样[^。]*出席开幕式/);
    expect(text).not.toMatch(/书画展由[^，。]*主持|参加书画展/);
  });
});

describe("who organized a course", () => {
  it("did not organize the ceremony at its end", () => {
    const text = textOf({
      title: zh("湖滨渔业研修班举行联合结业典礼"),
      city: zh("云雀市"),
      organizers: [{ tier: "host", organization: PORT }],
      participants: [
        personOf("an", "安例", "湖滨港口商会", "会长"),
        personOf("bai", "白样", "云雀市航运协会", "会长"),
      ],
      agenda: [
        {
          key: "o",
          activity: "ceremony",
          title: zh("联合结业典礼"),
          people: [{ key: "an", as: "chair" }, { key: "bai" }],
          remarks: [remark("r", "bai", "hope", "学员们学以致用")],
        },
      ],
    });
    expect(text).toMatch(/研修班由湖滨港口商会主办。典礼由[^。]*安例主持|由湖滨港口商会主办的[^。]*研修班/);
    expect(text).not.toMatch(/典礼由湖滨港口商会主办/);
  });
});

describe("the number of those at an event", () => {
  it("counts people, not 名与会人员, and takes the groups who came into its sentence", () => {
    const text = textOf({
      kind: "seminar",
      title: zh("湖滨渔业论坛在云雀市举办"),
      officialName: zh("湖滨渔业论坛"),
      city: zh("云雀市"),
      organizers: [{ tier: "host", organization: PORT }],
      participants: [
        personOf("an", "安例", "湖滨港口商会", "会长", { roles: ["speaker"] }),
        { key: "g", group: zh("各县渔业协会负责人") },
      ],
      attendance: { count: 290, bound: "over", of: zh("与会人员") },
      agenda: [{ key: "s", activity: "speeches", remarks: [remark("r", "an", "hope", "各县加强合作")] }],
    });
    expect(text).toContain("290余人");
    expect(text).not.toContain("名与会人员");
  });
});

describe("a report at an event of many", () => {
  const report = (activity: string, title: string, ...points: string[]): string =>
    textOf({
      kind: "seminar",
      title: zh("湖滨渔业论坛在云雀市举办"),
      officialName: zh("湖滨渔业论坛"),
      city: zh("云雀市"),
      participants: [
        personOf("an", "安例", "湖滨港口商会", "会长", { roles: ["speaker"] }),
        personOf("bai", "白样", "云雀市航运协会", "会长", { roles: ["speaker"] }),
      ],
      agenda: [
        {
          key: "s",
          activity,
          title: zh(title),
          remarks: [{ key: "q", by: ["bai"], act: "speak" }, remark("r", "an", "report", ...points)],
        },
      ],
    });

  it("on a subject is a lecture", () => {
    const text = report("speeches", "专家演讲", "当前的渔业政策", "湖区渔业的发展形势");
    expect(text).toContain("就当前的渔业政策和湖区渔业的发展形势作报告");
    expect(text).toContain("白样发表演讲");
    expect(text).not.toMatch(/汇报|作专家演讲/);
  });

  it("on one's work is an account of it", () => {
    expect(report("speeches", "大会发言", "商会一年来的工作情况")).toContain("汇报了商会一年来的工作情况");
  });
});

describe("a plaque of a base", () => {
  it("is conferred, also by somebody who spoke before", () => {
    const text = textOf({
      kind: "signing",
      title: zh("湖滨大学与湖滨港口商会共建实习基地"),
      participants: [
        personOf("an", "安例", "湖滨港口商会", "会长", { side: "guest" }),
        personOf("bai", "白样", "湖滨大学", "校长", { side: "host" }),
      ],
      agenda: [
        { key: "s", activity: "speeches", remarks: [remark("r", "bai", "hope", "双方广泛合作")] },
        {
          key: "p",
          activity: "handover",
          title: zh("实习基地牌匾"),
          people: [
            { key: "bai", as: "head" },
            { key: "an", as: "receiver" },
          ],
        },
      ],
    });
    expect(text).toMatch(/颁发实习基地牌匾/);
    expect(text).not.toMatch(/赠送|还向/);
  });
});

describe("a title that reports who was honoured", () => {
  it("is the headline", () => {
    const text = textOf({
      kind: "meeting",
      title: zh("湖滨港口商会表彰先进会员单位"),
      officialName: zh("湖滨港口商会三届二次理事会"),
      home: PORT,
      participants: [personOf("an", "安例", "湖滨港口商会", "会长", { roles: ["chair"] })],
      agenda: [{ key: "s", activity: "speeches", remarks: [remark("r", "an", "hope", "会员继续努力")] }],
    });
    expect(text.split("\n")[0]).toBe("湖滨港口商会表彰先进会员单位");
  });
});

describe("an event of which the first sentence says only that it took place", () => {
  const service = {
    title: zh("湖滨志愿服务活动在云雀渔场举行"),
    officialName: zh("湖滨志愿服务活动"),
    venue: { name: zh("云雀渔场") },
    participants: [
      personOf("an", "安例", "云雀市渔业局", "局长"),
      personOf("bai", "白样", "湖滨港口商会", "会长"),
      personOf("cen", "岑设", "云雀市航运协会", "副会长"),
      personOf("deng", "邓样", "云雀市航运协会", "秘书长"),
      { key: "doctors", group: zh("医院的专家") },
      { key: "office", group: zh("渔业部门") },
    ],
    agenda: [
      { key: "a", activity: "other", did: zh("为渔民义诊"), people: [{ key: "doctors" }] },
      { key: "b", activity: "other", did: zh("分发渔业法规资料"), people: [{ key: "office" }] },
    ],
  };

  it("names after it those who were there", () => {
    expect(textOf(service)).toMatch(/举行。[^。]*安例[^。]*邓样[^。]*参加活动。[\s\S]*义诊/);
  });

  it("has no order of the activities of several groups there", () => {
    expect(textOf(service)).not.toContain("随后");
  });
});

describe("delegations that came with others", () => {
  it("are guests, not members of a delegation", () => {
    const text = textOf({
      kind: "reception",
      title: zh("云雀市市长会见友好城市代表团"),
      city: zh("云雀市"),
      delegations: [{ key: "d", name: zh("友好城市代表团"), side: "guest" }],
      participants: [
        personOf("an", "安例", "云雀市", "市长", { side: "host", roles: ["receiver"] }),
        personOf("bai", "白样", "枫叶市", "市长", { side: "guest", delegation: "d" }),
        personOf("cen", "岑设", "海桐市", "市长", { side: "guest", delegation: "d" }),
        {
          key: "others",
          group: zh("代表团"),
          of: [{ name: zh("松山市") }, { name: zh("北湖市") }],
          side: "guest",
          delegation: "d",
        },
      ],
      agenda: [{ key: "t", activity: "talks", remarks: [remark("r", "an", "hope", "各市加强往来")] }],
    });
    expect(text).toMatch(/来宾包括[^。]*白样[^。]*代表团/);
    expect(text).not.toContain("成员包括");
  });
});
