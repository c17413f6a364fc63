import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

// The organizations of people in a list, at invented events.

const CITY_OFFICE = { name: zh("湖滨市商务局"), kind: "government" };
const text = (more: object): string => faultlessText(heldEvent(more) as DraftRecord, "zh");

describe("a post that names another organization itself", () => {
  it("does not leave the next person without an organization", () => {
    const article = text({
      kind: "seminar",
      title: zh("首届会展业论坛在湖滨举行"),
      officialName: zh("首届会展业论坛"),
      participants: [
        personOf("chen", "陈示", "松山学院", "院长"),
        {
          key: "bai",
          person: { name: zh("白样") },
          posts: [
            { organization: CITY_OFFICE, title: zh("三级调研员") },
            { title: zh("湖滨市委市政府会展高地指挥长助理") },
          ],
        },
        {
          key: "an",
          person: { name: zh("安例") },
          posts: [{ organization: CITY_OFFICE, title: zh("四级调研员") }],
        },
      ],
    });
    expect(article).toMatch(/商务局四级调研员安例/);
    expect(article).not.toMatch(/，四级调研员安例/);
  });
});

describe("colleagues of a visitor, after the place visited", () => {
  it("follow their leader, where their department is of the same organization", () => {
    const own = { name: zh("松山市经信委"), kind: "government" };
    const office = { name: zh("企业服务处"), parent: own, kind: "government" };
    const of = (organization: object, title: string): object => ({
      posts: [{ organization, title: zh(title) }],
      side: "guest",
      delegation: "d",
    });
    const article = text({
      kind: "inspection",
      title: zh("白样到湖滨行业协会考察指导工作"),
      home: { name: zh("湖滨行业协会"), short: zh("协会"), kind: "association" },
      delegations: [{ key: "d", side: "guest", head: "bai" }],
      participants: [
        personOf("zhu", "朱示", "湖滨行业协会", "副秘书长", { side: "host", roles: ["receiver"] }),
        {
          key: "bai",
          person: { name: zh("白样") },
          ...of({ name: zh("党委"), parent: own }, "委员"),
          roles: ["head"],
        },
        { key: "an", person: { name: zh("安例") }, ...of(office, "处长") },
      ],
    });
    expect(article).toContain("松山市经信委党委委员白样率企业服务处处长安例到湖滨行业协会");
    expect(article).not.toContain("协会企业服务处");
  });
});

describe("an escort on the premises where a colleague received the visitors", () => {
  const visit = (agenda: readonly object[]): string =>
    text({
      kind: "reception",
      title: zh("松山商会到访湖滨贸促会"),
      home: { name: zh("湖滨贸促会"), kind: "association" },
      participants: [
        personOf("zheng", "郑示", "湖滨贸促会", "会长", { side: "host", roles: ["receiver"] }),
        personOf("chen", "陈示", "湖滨贸促会", "调研员", { side: "host", roles: ["escort"] }),
        personOf("bai", "白样", "松山商会", "秘书长", { side: "guest", roles: ["head"] }),
      ],
      agenda,
    });

  it("is named after the colleague, and did not come with the visitors", () => {
    const article = visit([{ key: "t", activity: "talks", topics: [zh("贸易合作")] }]);
    expect(article.indexOf("郑示")).toBeLessThan(article.indexOf("陈示"));
    expect(article).not.toMatch(/陈示陪同/);
  });

  it("accompanied them where they went on a tour", () => {
    expect(visit([{ key: "t", activity: "tour", saw: [{ text: zh("松园") }] }])).toMatch(/陈示陪同/);
  });
});

describe("an open list of people", () => {
  it("shows that it is open where all were at the only item", () => {
    const article = text({
      kind: "other",
      title: zh("湖滨中学爱心捐赠仪式举行"),
      participantsOpen: true,
      participants: [
        personOf("lang", "郎示", "湖滨教育局", "局长", { side: "host" }),
        personOf("ning", "宁例", "湖滨中学", "校长", { side: "host" }),
        personOf("cheng", "程样", "松山商会", "副会长", { side: "guest" }),
      ],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: zh("护眼灯"),
          people: [{ key: "cheng", as: "head" }, { key: "ning", as: "receiver" }, { key: "lang" }],
        },
      ],
    });
    expect(article).toContain("郎示等出席");
  });
});

describe("a group that only says of what kind its organization is", () => {
  it("names the organization in front, and the next group does not", () => {
    const hospital = { name: zh("湖滨医院"), kind: "hospital" };
    const article = text({
      kind: "signing",
      title: zh("松山医院与湖滨医院签署合作协议"),
      agreements: [
        {
          key: "a",
          title: zh("合作协议"),
          status: "signed",
          parties: [
            { organization: { name: zh("松山医院"), kind: "hospital" }, signatories: ["bai"] },
            { organization: hospital, signatories: ["an"] },
          ],
        },
      ],
      participants: [
        personOf("an", "安例", "湖滨医院", "院长", { side: "host", roles: ["signatory"] }),
        { key: "all", group: zh("全体院领导"), side: "host" },
        {
          key: "heads",
          group: zh("负责人"),
          of: [{ name: zh("相关职能部门"), parent: hospital }],
          side: "host",
        },
        personOf("bai", "白样", "松山医院", "副院长", { side: "guest", roles: ["head", "signatory"] }),
      ],
    });
    expect(article).toMatch(/湖滨医院全体院领导/);
    expect(article).not.toMatch(/(?<!医院)全体院领导/);
  });
});

describe("people of the organization that a sentence begins with", () => {
  const talksAt = (place: string, own: string): string => {
    const organization = { name: zh(place), kind: "institute" };
    return text({
      kind: "outbound_visit",
      title: zh("松山商会副会长安例访问星河国和青石国"),
      areas: [zh("星河国"), zh("青石国")],
      participants: [
        personOf("an", "安例", "松山商会", "副会长", { side: "guest", roles: ["head"] }),
        { key: "dw", group: zh("负责人及专家"), of: [{ name: zh(own) }], side: "host" },
      ],
      agenda: [
        {
          key: "a",
          activity: "talks",
          city: zh("枫叶市"),
          venue: { name: zh(place), organization },
          people: [{ key: "an", as: "head" }, { key: "dw" }],
          topics: [zh("品种改良")],
        },
      ],
    });
  };

  it("are those of its noun", () => {
    const place = "湖滨农业研究所";
    expect(talksAt(place, place)).toContain("与该所负责人及专家");
    expect(talksAt(place, "云雀农业学会")).toContain("与云雀农业学会负责人及专家");
  });
});
