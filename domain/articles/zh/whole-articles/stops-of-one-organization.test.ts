import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const ORGANIZATION = { name: zh("松山地质研究院"), kind: "institute" };
const FIRM = { name: zh("岩土工程有限公司"), parent: ORGANIZATION, kind: "company" };
const BUREAU = "松山市自然资源局";

describe("an inspection of several parts of one organization", () => {
  const text = faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("自然资源局领导到研究院调研"),
      home: ORGANIZATION,
      purpose: zh("调研改革发展工作"),
      participants: [
        personOf("an", "安例", BUREAU, "局长", { side: "guest", roles: ["head"] }),
        {
          key: "bai",
          person: { name: zh("白样") },
          side: "host",
          roles: ["receiver"],
          posts: [{ organization: ORGANIZATION, title: zh("院长") }],
        },
        {
          key: "dan",
          person: { name: zh("丹例") },
          side: "host",
          posts: [{ organization: FIRM, title: zh("董事长") }],
        },
      ],
      agenda: [
        {
          key: "lab",
          activity: "tour",
          venue: { name: zh("测试中心"), organization: ORGANIZATION },
          saw: [zh("仪器设备")],
        },
        {
          key: "firm",
          activity: "tour",
          venue: { name: zh("岩土工程有限公司"), organization: FIRM },
          topics: [zh("企业经营情况")],
        },
        {
          key: "talks",
          activity: "talks",
          remarks: [remark("r", "an", "say", "改革成效明显")],
        },
      ],
    }),
    "zh",
  );

  it("goes to the organization, in the headline by name", () => {
    expect(text).toContain("到松山地质研究院调研改革发展工作");
    expect(text).not.toMatch(/研究院[^，。]{0,6}研究院/);
    expect(text).toMatch(/^自然资源局领导到松山地质研究院调研/);
  });
});

describe("a meeting with a name after several stops", () => {
  it("has a paragraph of its own", () => {
    const stop = (key: string, place: string): object => ({
      key,
      activity: "tour",
      venue: { name: zh(place) },
      saw: [zh("消防设施")],
      remarks: [remark(`r${key}`, "an", "require", "压实安全责任，常态化开展隐患排查")],
    });
    const text = faultlessText(
      heldEvent({
        kind: "inspection",
        title: zh("松山县委书记调研养老服务工作"),
        city: zh("松山县"),
        purpose: zh("调研养老服务工作"),
        participants: [
          personOf("an", "安例", "松山县委", "书记", { roles: ["head"] }),
          personOf("lei", "雷样", "松山县民政局", "局长"),
        ],
        agenda: [
          stop("a", "社会福利中心"),
          stop("b", "柳港镇敬老院"),
          {
            key: "t",
            activity: "talks",
            title: zh("座谈会"),
            remarks: [remark("r", "lei", "report", "养老服务工作情况")],
          },
        ],
      }),
      "zh",
    );
    expect(text).toMatch(/\n\n[^\n]*座谈会/);
    expect(text).not.toMatch(/排查。[^\n]*座谈会/);
  });
});

describe("who accompanied the visitors by the first sentence", () => {
  it("is not stated again at a stop", () => {
    const text = faultlessText(
      heldEvent({
        kind: "inspection",
        title: zh("商务局走访侨资企业"),
        home: { name: zh("松山市商务局") },
        city: zh("松山市"),
        purpose: zh("了解企业经营情况"),
        participants: [
          personOf("an", "安例", "松山市商务局", "局长", { side: "guest", roles: ["head"] }),
          personOf("mo", "莫常", "松山市侨商会", "会长", { side: "third", roles: ["escort"] }),
        ],
        agenda: [
          {
            key: "a",
            activity: "tour",
            saw: [zh("云溪纺织"), zh("湖滨食品")],
            people: [{ key: "an" }, { key: "mo" }],
          },
          {
            key: "b",
            activity: "talks",
            venue: { name: zh("云溪纺织") },
            people: [{ key: "an" }],
            topics: [zh("用工需求")],
          },
        ],
      }),
      "zh",
    );
    expect(text.match(/陪同/g)).toHaveLength(1);
  });

  it("is not stated again after a reception either", () => {
    const text = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("台企联会长一行来松山考察"),
        home: { name: zh("松山市委"), kind: "party" },
        city: zh("松山市"),
        delegations: [{ key: "d", side: "guest", head: "an" }],
        participants: [
          personOf("an", "安例", "台企联谊会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
          personOf("bo", "博例", "台企联谊会", "秘书长", { side: "guest", delegation: "d" }),
          personOf("guan", "关样", "松山市委", "书记", { side: "host", roles: ["receiver"] }),
          personOf("shu", "舒样", "松山市委", "常委", { side: "host", roles: ["escort"] }),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            title: zh("座谈会"),
            remarks: [remark("r", "guan", "say", "愿提供优质服务")],
          },
          {
            key: "v",
            activity: "tour",
            saw: [zh("产业合作区")],
            people: [{ key: "an" }, { key: "bo" }, { key: "shu" }],
            told: "after",
          },
        ],
      }),
      "zh",
    );
    expect(text.match(/陪同/g)).toHaveLength(1);
  });
});

describe("a document that a companion of the visitors signed", () => {
  it("is not a headline over a visit, and follows who received them", () => {
    const text = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("莱茵商会代表团考察松山高新区"),
        home: { name: zh("松山高新区"), kind: "zone" },
        delegations: [{ key: "d", side: "guest", head: "an", size: 9 }],
        participants: [
          personOf("an", "安德烈", "莱茵商会", "主席", { side: "guest", delegation: "d", roles: ["head"] }),
          personOf("wei", "韦伯", "莱茵机械有限公司", "总经理", { side: "guest", delegation: "d" }),
          personOf("bai", "白样", "松山高新区", "主任", { side: "host", roles: ["receiver"] }),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            title: zh("交流座谈会"),
            remarks: [remark("r", "an", "say", "愿搭建双向投资平台")],
            agreements: ["l"],
          },
        ],
        agreements: [
          {
            key: "l",
            title: zh("落户意向书"),
            type: "letter_of_intent",
            status: "signed",
            parties: [
              { organization: { name: zh("松山高新区"), kind: "zone" } },
              { organization: { name: zh("莱茵机械有限公司") }, signatories: ["wei"] },
            ],
          },
        ],
      }),
      "zh",
    );
    expect(text).toMatch(/^莱茵商会代表团考察松山高新区\n/);
    expect(text.indexOf("签署")).toBeGreaterThan(text.indexOf("接待了"));
  });
});
