import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// The activity of inspectors: they checked, called on people or surveyed, according to the title, the purpose or their team's
// name.

const leader = personOf("an", "安例", "湖滨县人民政府", "副县长", { roles: ["head"] });
const markets = [zh("云雀超市"), zh("松山旅馆")];
const round = (more: object, item: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "inspection",
      participants: [leader],
      agenda: [
        {
          key: "t",
          activity: "tour",
          people: [{ key: "an", as: "head" }],
          saw: markets,
          sawOpen: true,
          ...item,
        },
      ],
      ...more,
    }),
    "zh",
  );

describe("a check of several organizations", () => {
  it("is not a visit, and whoever leads it does not go alone", () => {
    const text = round(
      { title: zh("湖滨县领导率队开展节前消防安全夜查"), purpose: zh("开展节前消防安全夜查") },
      { peopleOpen: true },
    );
    expect(text).toContain("副县长安例率队开展节前消防安全夜查");
    expect(text).toContain("安例一行检查了云雀超市、松山旅馆等");
    expect(text).not.toMatch(/参观|考察/);
  });

  it("is named by the title where the purpose has no verb of it", () => {
    const text = round({
      title: zh("安例带队开展节前消防安全检查"),
      purpose: zh("遏制火灾事故发生，确保节日安全"),
    });
    expect(text).toContain("安例开展节前消防安全检查，以遏制火灾事故发生");
    expect(text).not.toContain("开展考察");
  });

  it("takes the verb of its team where nothing else says it", () => {
    const team = { key: "d", name: zh("食品安全督查组"), head: "an" };
    const text = faultlessText(
      heldEvent({
        kind: "inspection",
        title: zh("食品安全督查组走进云雀镇"),
        city: zh("云雀镇"),
        participants: [{ ...leader, side: "guest", delegation: "d" }],
        delegations: [team],
        agenda: [{ key: "t", activity: "tour", title: zh("现场检查"), saw: markets }],
      }),
      "zh",
    );
    expect(text).toMatch(/[赴到]云雀镇督查/);
    expect(text).not.toMatch(/考察|参加现场检查/);
  });
});

describe("a round of calls on people at work", () => {
  const workers = { key: "w", group: zh("一线职工") };
  const text = (): string =>
    round({
      title: zh("湖滨县总工会开展“送清凉”活动"),
      purpose: zh("看望慰问高温下的一线职工"),
      participants: [leader, workers],
      agenda: [
        {
          key: "t",
          activity: "tour",
          people: [{ key: "an", as: "head" }],
          saw: [zh("松山工地"), zh("云雀车间")],
        },
        {
          key: "h",
          activity: "handover",
          title: zh("300份“清凉包”"),
          people: [
            { key: "an", as: "head" },
            { key: "w", as: "receiver" },
          ],
        },
      ],
    });

  it("is reported by its own verb", () => {
    expect(text()).toMatch(/安例(?:一行)?看望慰问高温下的一线职工。/);
    expect(text()).not.toMatch(/考察|参观/);
  });

  it("gives out what it brings", () => {
    expect(text()).toContain("向一线职工发放300份“清凉包”");
    expect(text()).not.toContain("移交");
  });
});

describe("a survey without a place", () => {
  it("has one verb", () => {
    const text = round({ title: zh("湖滨县调研粮食价格"), purpose: zh("就粮食价格与收入情况开展专题调研") });
    expect(text).toContain("安例就粮食价格与收入情况开展专题调研");
    expect(text).not.toContain("开展考察");
  });
});

describe("what an act of one side was about", () => {
  const visit = (did: string): string =>
    faultlessText(
      heldEvent({
        kind: "inspection",
        title: zh("松山市调研组到湖滨县调研"),
        city: zh("湖滨县"),
        delegations: [{ key: "d", name: zh("松山市调研组"), head: "bai" }],
        participants: [
          personOf("bai", "白样", "松山市农业局", "局长", { side: "guest", delegation: "d" }),
          personOf("he", "何许", "湖滨县人民政府", "县长", { side: "host" }),
        ],
        agenda: [
          {
            key: "m",
            activity: "talks",
            title: zh("动员会"),
            remarks: [remark("r", "he", "stress", "各镇要配合")],
          },
          { key: "s", activity: "other", did: zh(did), people: [], topics: [zh("家庭结构"), zh("收入状况")] },
        ],
      }),
      "zh",
    );

  it("is what the visitors learnt, and no exchange", () => {
    expect(visit("调查101户农户")).toContain("调查了101户农户，了解家庭结构和收入状况");
    expect(visit("调查101户农户")).not.toMatch(/双方[^。]*家庭结构/);
  });

  it("is what was assigned", () => {
    expect(visit("部署入户工作")).toContain("部署了入户工作，内容包括家庭结构和收入状况");
  });
});

describe("documents that an inspection checked before it went round", () => {
  it("are reported before the round, which is not a further act of the journey", () => {
    const text = faultlessText(
      heldEvent({
        kind: "inspection",
        title: zh("松山市督查组到湖滨县开展综合督查"),
        city: zh("湖滨县"),
        participants: [
          {
            key: "team",
            group: zh("督查组成员"),
            of: [{ name: zh("松山市督查办") }],
            side: "guest",
            roles: ["head"],
          },
          personOf("he", "何许", "湖滨县人民政府", "县长", { side: "host" }),
        ],
        agenda: [
          { key: "d", activity: "other", did: zh("抽检县安委会的台账"), people: [{ key: "team" }] },
          { key: "t", activity: "tour", people: [{ key: "team", as: "head" }], saw: markets },
        ],
      }),
      "zh",
    );
    expect(text).toMatch(/开展综合督查/);
    expect(text).toMatch(/抽检了县安委会的台账[\s\S]*检查了云雀超市和松山旅馆/);
  });
});

describe("praise", () => {
  const praised = (kind: string, side: string): string =>
    faultlessText(
      heldEvent({
        kind,
        title: zh("松山市商会访问湖滨商会"),
        city: zh("湖滨县"),
        participants: [
          personOf("bai", "白样", "松山市商会", "会长", { side: "guest" }),
          personOf("he", "何许", "湖滨商会", "会长", { side: "host" }),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            remarks: [remark("r", side, "praise", "港口的做法"), remark("s", side, "hope", "双方加强合作")],
          },
        ],
      }),
      "zh",
    );

  it("is approval, of a host and of a guest alike", () => {
    expect(praised("reception", "he")).toContain("肯定了港口的做法");
    expect(praised("reception", "bai")).toContain("肯定了港口的做法");
  });
});
