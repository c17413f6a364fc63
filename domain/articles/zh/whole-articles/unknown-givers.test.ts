import { describe, expect, it } from "vitest";
import { faultlessText as text } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const people = [
  personOf("bai", "白样", "云雀大学", "副校长", { side: "host", roles: ["receiver"] }),
  personOf("an", "安例", "湖滨学院", "院长", { side: "guest", delegation: "d", roles: ["head"] }),
];
const visit = (more: object): string =>
  text(
    heldEvent({
      kind: "reception",
      title: zh("湖滨学院代表团访问云雀大学"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: people,
      ...more,
    }),
    "zh",
  );
const words = [remark("r", "bai", "introduce", "学校概况")];

describe("a gift of which neither giver nor recipient is known", () => {
  it("has its occasion", () => {
    const article = visit({
      agenda: [{ key: "t", activity: "talks", remarks: words, outcomes: ["g"] }],
      outcomes: [{ key: "g", type: "gift", points: [zh("纪念品")] }],
    });
    expect(article).toContain("座谈中赠送了纪念品");
    expect(article).not.toMatch(/[。\n]赠送了/);
  });
});

describe("a handover of which the gift is an outcome", () => {
  const handover = (title: string): string =>
    visit({
      agenda: [
        { key: "t", activity: "talks", remarks: words },
        {
          key: "h",
          activity: "handover",
          title: zh(title),
          people: [{ key: "an", as: "head" }],
          outcomes: ["g"],
        },
      ],
      outcomes: [
        {
          key: "g",
          type: "gift",
          by: ["an"],
          to: { organizations: [{ name: zh("云雀图书馆") }] },
          points: [zh("电脑20台")],
        },
      ],
    });

  it("is reported once", () => {
    expect(handover("电脑")).toContain("安例向云雀图书馆赠送电脑20台");
    expect(handover("电脑")).not.toContain("移交");
  });

  it("is reported once where somebody took it for the organization that got it", () => {
    const article = visit({
      agenda: [
        { key: "t", activity: "talks", remarks: words },
        {
          key: "h",
          activity: "handover",
          title: zh("图书"),
          people: [
            { key: "an", as: "head" },
            { key: "bai", as: "receiver" },
          ],
          outcomes: ["g"],
        },
      ],
      outcomes: [
        {
          key: "g",
          type: "gift",
          by: ["an"],
          to: { organizations: [{ name: zh("云雀大学") }] },
          points: [zh("图书500册")],
        },
      ],
    });
    expect(article).toMatch(/安例(?:还)?向云雀大学赠送图书500册，白样接收/);
    expect(article.split("图书").length - 1).toBe(1);
  });

  it("is reported beside another thing that was given", () => {
    expect(handover("邀请函")).toContain("邀请函");
  });
});

describe("documents whose parties are not known", () => {
  const fair = (count: number | undefined, title: string, more: object = {}): string =>
    text(
      heldEvent({
        kind: "other",
        title: zh("云雀经贸交流会召开"),
        officialName: zh("云雀经贸交流会"),
        city: zh("云雀市"),
        participants: people,
        agenda: [
          { key: "s", activity: "speeches", remarks: words },
          { key: "q", activity: "signing", agreements: ["a"] },
        ],
        agreements: [
          { key: "a", title: zh(title), type: "other", status: "signed", parties: [], count, ...more },
        ],
      }),
      "zh",
    );

  it.each([
    [6, "合作协议", "会上签署6份合作协议"],
    [undefined, "合作协议", "会上签署合作协议"],
    [14, "项目", "共签约项目14个"],
  ])("are signed at the event: %s %s", (count, title, wanted) => {
    expect(fair(count, title)).toContain(wanted);
    expect(fair(count, title)).not.toMatch(/协议签约/);
  });
});

describe("parts of a programme", () => {
  const held = (sections: readonly string[]): string =>
    text(
      heldEvent({
        kind: "seminar",
        title: zh("湖滨论坛举行"),
        officialName: zh("湖滨论坛"),
        city: zh("云雀市"),
        participants: people,
        agenda: [
          { key: "s", activity: "speeches", remarks: words },
          {
            key: "p",
            activity: "discussion",
            title: zh("分论坛"),
            when: "2024-03-06",
            sections: sections.map(zh),
          },
        ],
      }),
      "zh",
    );

  it("are subjects where their names do not say that they are parts", () => {
    expect(held(["经济", "法律", "海洋"])).toContain("设经济、法律、海洋三个专题");
    expect(held(["经济组", "法律组"])).toContain("分设经济组、法律组");
  });
});

describe("the terms of a document signed at the talks of a visit", () => {
  it("follow the signing, not what the guest said", () => {
    const article = visit({
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("合作洽谈"),
          remarks: [...words, remark("r2", "an", "say", "云雀留下了美好印象")],
          agreements: ["a"],
        },
      ],
      agreements: [
        {
          key: "a",
          title: zh("意向书"),
          type: "letter_of_intent",
          status: "signed",
          parties: ["云雀大学", "湖滨学院"].map((name) => ({ organization: { name: zh(name) } })),
          fields: [zh("教师交流"), zh("合作办学")],
        },
      ],
    });
    expect(article).toMatch(/签署意向书[。，][^。]*教师交流和合作办学/);
    expect(article).not.toMatch(/美好印象。根据/);
  });
});
