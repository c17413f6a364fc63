import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// The event is what the office's own title says, not a reception.

const EMBASSY = { name: zh("甲国驻湖滨使馆"), short: zh("使馆"), kind: "government" };
const firms = { key: "f", group: zh("企业代表"), side: "guest" };

describe("a meeting that one organization called", () => {
  const text = (more: object = {}): string =>
    faultlessText(
      heldEvent({
        kind: "meeting",
        title: zh("甲国驻湖滨使馆召开企业新年座谈会"),
        officialName: zh("企业新年座谈会"),
        home: EMBASSY,
        participants: [
          personOf("an", "安例", "甲国驻湖滨使馆", "大使", { side: "host", roles: ["speaker"] }),
          { key: "d", group: zh("主要外交官"), of: [EMBASSY], side: "host" },
          firms,
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            title: zh("座谈"),
            topics: [zh("经商环境")],
            remarks: [remark("r", "an", "hope", "企业有序开发市场"), remark("s", "f", "report", "经营情况")],
          },
        ],
        ...more,
      }),
      "zh",
    );

  it("is held, and is not a reception", () => {
    expect(text()).toMatch(/使馆(?:在.{1,12})?召开企业新年座谈会。/);
    expect(text()).not.toMatch(/会见|此次活动为/);
  });

  it("is a reception where a guest of it has a name", () => {
    const bai = personOf("bai", "白样", "松山公司", "总经理", { side: "guest", roles: ["head"] });
    const host = personOf("an", "安例", "甲国驻湖滨使馆", "大使", { side: "host" });
    const talks = { key: "t", activity: "talks", topics: [zh("经商环境")] };
    expect(text({ participants: [host, bai], agenda: [talks], title: zh("安例会见白样") })).toContain("会见");
  });
});

describe("visitors at a larger event", () => {
  const name = "2024年湖滨商会联席会议";
  const text = (title: string): string =>
    faultlessText(
      heldEvent({
        kind: "meeting",
        title: zh(title),
        city: zh("湖滨"),
        partOf: { name: zh(name), how: "at" },
        purpose: zh("加强与各地商会的联系"),
        home: { name: zh("松山商会"), kind: "association" },
        participants: [
          personOf("an", "安例", "松山商会", "副会长", { side: "guest", roles: ["head"] }),
          { key: "g", group: zh("参会代表") },
        ],
        agenda: [
          {
            key: "d",
            activity: "discussion",
            people: [{ key: "an", as: "head" }, { key: "g" }],
            topics: [zh("商会的发展")],
          },
        ],
      }),
      "zh",
    );

  it("take part in it according to the title, without receiving hosts", () => {
    const own = text(`松山商会参加${name}`);
    expect(own).toContain(`松山商会副会长安例赴湖滨参加${name}，以加强与各地商会的联系`);
    expect(own).toContain("与参会代表就商会的发展进行了交流");
    expect(own).not.toMatch(/会见|期间/);
    expect(own.split("\n")[0]).toBe(`松山商会参加${name}`);
  });
});

describe("a ceremony whose title says what was unveiled", () => {
  it("is held, and the unveiling is not said again", () => {
    const own = faultlessText(
      heldEvent({
        kind: "seminar",
        title: zh("湖滨会展论坛举行"),
        officialName: zh("湖滨会展论坛"),
        participants: [personOf("an", "安例", "松山商会", "会长", { roles: ["speaker"] })],
        agenda: [
          {
            key: "s",
            activity: "speeches",
            title: zh("开幕式"),
            remarks: [remark("r", "an", "hope", "各方加强合作")],
          },
          { key: "c", activity: "ceremony", title: zh("会展研究院揭牌仪式"), told: "after", outcomes: ["o"] },
        ],
        outcomes: [{ key: "o", type: "launch", points: [zh("会展研究院")] }],
      }),
      "zh",
    );
    expect(own).toContain("论坛上还举行了会展研究院揭牌仪式。");
    expect(own).not.toContain("研究院揭牌。");
  });
});

describe("a journey to several universities", () => {
  const LAKE = { name: zh("湖滨学院"), kind: "university" };
  const host = (key: string, who: string, name: string): object =>
    personOf(key, who, name, "校长", { side: "host" });
  const stop = (key: string, name: string, person: string): object => ({
    key,
    activity: "talks",
    venue: { name: zh(name), organization: { name: zh(name), kind: "university" } },
    people: [{ key: "an", as: "head" }, { key: person }],
    agreements: [`${key}-a`],
  });
  const signed = (key: string, title: string, name: string): object => ({
    key: `${key}-a`,
    title: zh(title),
    type: "other",
    status: "signed",
    parties: [{ organization: LAKE }, { organization: { name: zh(name), kind: "university" } }],
  });
  const headed = (first: string): string =>
    faultlessText(
      heldEvent({
        kind: "outbound_visit",
        title: zh("湖滨学院代表团访问北国高校"),
        home: LAKE,
        areas: [zh("北国")],
        delegations: [{ key: "d", side: "guest", head: "an", size: 4 }],
        participants: [
          personOf("an", "安例", "湖滨学院", "副院长", { side: "guest", delegation: "d", roles: ["head"] }),
          host("bai", "白样", "松山大学"),
          host("lu", "陆样", "海角大学"),
        ],
        agenda: [stop("m", "松山大学", "bai"), stop("n", "海角大学", "lu")],
        agreements: [signed("m", first, "松山大学"), signed("n", "友好合作协议书", "海角大学")],
      }),
      "zh",
    ).split("\n")[0] ?? "";

  it("keeps the title of the visit where a document that was signed has no name", () => {
    expect(headed("相关协议")).toBe("湖滨学院代表团访问北国高校");
    expect(headed("学生交换协议书")).toContain("签署");
  });
});
