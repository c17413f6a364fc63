import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";

const zh = (text: string): { zh: string } => ({ zh: text });

const person = (key: string, name: string, organization: string, title: string, more: object): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: { name: zh(organization) }, title: zh(title) }],
  ...more,
});

const GUEST = person("an", "安例", "松山商会", "会长", { side: "guest", roles: ["head"] });
const HOST = person("bai", "白样", "湖滨大学", "校长", { side: "host", roles: ["receiver"] });

const visit = (participants: readonly object[], more: object = {}): string =>
  faultlessText(
    {
      format: "rapporteur/event-record@1",
      kind: "reception",
      status: "held",
      title: zh("松山商会访问湖滨大学"),
      when: { start: "2024-03-05" },
      home: { name: zh("湖滨大学"), kind: "university" },
      participants: [GUEST, ...participants],
      agenda: [
        {
          key: "t",
          activity: "talks",
          topics: [zh("校企合作")],
          remarks: [{ key: "r", by: ["bai"], act: "introduce", points: [zh("学校概况")] }],
        },
      ],
      ...more,
    } as DraftRecord,
    "zh",
  );

describe("who only was there on a visit", () => {
  const office = {
    key: "w",
    group: zh("有关负责人"),
    of: [{ name: zh("湖滨市外办") }],
    side: "third",
    roles: ["escort"],
  };

  it("is reported in the sentence of the visit, where others of the same office end the text", () => {
    const others = {
      key: "o",
      group: zh("相关负责人"),
      of: [{ name: zh("湖滨市外办") }, { name: zh("国际处"), parent: { name: zh("湖滨大学") } }],
    };
    const delegations = [{ key: "d", side: "guest", head: "an", size: 4 }];
    const text = visit([{ ...HOST }, office, others], {
      delegations,
      participants: [{ ...GUEST, delegation: "d" }, HOST, office, others],
    });
    expect(text).toContain("安例一行4人在湖滨市外办有关负责人陪同下访问湖滨大学");
    expect(text).not.toContain("陪同。");
  });

  it("keeps an escort with a name in the first paragraph, where that speaks too", () => {
    const escort = person("mo", "莫常", "云溪市友协", "副会长", { side: "third", roles: ["escort"] });
    const said = { key: "q", by: ["mo"], act: "say", points: [zh("友谊长存")] };
    const talks = { key: "t", activity: "talks", topics: [zh("校企合作")], remarks: [said] };
    const [, lead = ""] = visit([HOST, escort], { agenda: [talks] }).split(/\n+/);
    expect(lead).toContain("莫常陪同");
  });

  it("ends the text where there are many escorts, after what was said", () => {
    const many = ["丁甲", "丁乙", "丁丙", "丁丁"].map((name, at) =>
      person(`e${at}`, name, `湖滨市第${at + 1}开发建设管理中心`, "常务副主任", {
        side: "host",
        roles: ["escort"],
      }),
    );
    const people = many.map((_, at) => ({ key: `e${at}`, as: "escort" }));
    const text = visit(many, {
      kind: "inspection",
      title: zh("松山商会会长安例到湖滨调研"),
      agenda: [
        {
          key: "tour",
          activity: "tour",
          people: [{ key: "an", as: "head" }, ...people],
          saw: [zh("港口"), zh("茶园")],
          remarks: [{ key: "r", by: ["an"], act: "require", points: [zh("加快建设")] }],
        },
      ],
    });
    expect(text).toMatch(/丁甲.*丁丁陪同。\s*$/);
    expect(text.match(/陪同/g)).toHaveLength(1);
  });
});

describe("a signing and the talks before it", () => {
  const organizations = { a: { name: zh("湖滨大学") }, b: { name: zh("松山商会") } };
  const signing = (purpose: object): string =>
    faultlessText(
      {
        format: "rapporteur/event-record@1",
        kind: "signing",
        status: "held",
        title: zh("湖滨大学与松山商会签署合作协议"),
        when: { start: "2024-03-05" },
        home: organizations.a,
        participants: [
          GUEST,
          person("bai", "白样", "湖滨大学", "校长", { side: "host" }),
          person("mo", "莫常", "湖滨大学", "副校长", { side: "host" }),
        ],
        agreements: [
          {
            key: "a",
            title: zh("合作协议"),
            status: "signed",
            parties: [{ organization: organizations.a }, { organization: organizations.b }],
            ...purpose,
          },
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            told: "before",
            people: [{ key: "an" }, { key: "bai" }, { key: "mo" }],
            topics: [zh("合作重点")],
            remarks: [{ key: "r", by: ["bai"], act: "introduce", points: [zh("学校概况")] }],
          },
          {
            key: "s",
            activity: "signing",
            people: [{ key: "an" }, { key: "bai" }, { key: "mo" }],
            agreements: ["a"],
          },
        ],
      } as DraftRecord,
      "zh",
    );

  it("state what the document is for after it, and nobody who is known to have been there again", () => {
    const text = signing({ purpose: zh("推动成果转化") });
    expect(text).toContain("签署合作协议，以推动成果转化");
    expect(text).not.toMatch(/旨在|，莫常参加/);
  });

  it("separate a purpose that 以 cannot introduce", () => {
    expect(signing({ purpose: zh("为港口培养人才") })).not.toMatch(/以为/);
  });
});

describe("a group whom the name of its delegation says", () => {
  it("is not named beside it", () => {
    const text = visit([HOST, { key: "g", group: zh("中学生"), side: "guest", delegation: "d" }], {
      delegations: [{ key: "d", name: zh("松山中学生访问团"), side: "guest", head: "an", size: 9 }],
      participants: [
        { ...GUEST, delegation: "d" },
        { key: "g", group: zh("中学生"), side: "guest", delegation: "d" },
        HOST,
      ],
    });
    expect(text).not.toMatch(/中学生(?:同行|随行|随团)/);
    expect(text).toContain("松山中学生访问团");
  });
});

describe("companions who alone would form a list at the end of the text", () => {
  const guests = (...titles: readonly (readonly [string, string, string])[]): object[] =>
    titles.map(([name, organization, title], at) =>
      person(`g${at}`, name, organization, title, { side: "guest", delegation: "d" }),
    );
  const called = (...more: object[]): string[] =>
    visit([HOST, ...more], {
      delegations: [{ key: "d", side: "guest", head: "an", size: 6 }],
      participants: [{ ...GUEST, delegation: "d" }, HOST, ...more],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("座谈"),
          topics: [zh("校企合作")],
          people: [{ key: "an" }, { key: "bai" }],
        },
        { key: "m", activity: "tour", saw: [zh("校史馆")], told: "after" },
      ],
    })
      .trim()
      .split(/\n+/);

  it("are named in the first paragraph while they are few with names", () => {
    const lines = called(
      ...guests(
        ["莫常", "松山港口设备制造公司", "创始人"],
        ["文样", "松山海洋博物馆", "主任"],
        ["于样", "松山远洋运输公司", "经理"],
      ),
    );
    expect(lines[1]).toMatch(/莫常、.*文样、.*于样/);
    expect(lines.at(-1)).toContain("校史馆");
  });

  it("are named before the one sentence of context on one of them", () => {
    const guest = { side: "guest", delegation: "d" };
    const text = visit([], {
      delegations: [{ key: "d", side: "guest", head: "an", size: 6 }],
      participants: [
        { ...GUEST, delegation: "d" },
        HOST,
        person("mo", "莫常", "松山商会", "副会长", guest),
        person("wen", "文样", "松山商会", "秘书长", guest),
      ],
      background: [zh("莫常是湖滨大学校友。")],
    });
    expect(text.trim().split(/\n+/)[1]).toMatch(/莫常.*莫常是湖滨大学校友/);
  });
});
