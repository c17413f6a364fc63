import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// Who gave and signed, and what is to be signed, on invented occasions.

const text = (more: object): string => faultlessText(heldEvent(more) as DraftRecord, "zh");

describe("an agreement that both sides are going to sign", () => {
  const written = (third: readonly object[] = []): string =>
    text({
      kind: "reception",
      title: zh("云雀大学代表团访问湖滨学院"),
      home: { name: zh("湖滨学院"), kind: "university" },
      delegations: [{ key: "d", name: zh("云雀大学代表团"), side: "guest", head: "an", size: 6 }],
      participants: [
        personOf("an", "安例", "云雀大学", "校长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("bai", "白样", "湖滨学院", "副院长", { side: "host", roles: ["receiver"] }),
        ...third,
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          topics: [zh("加强两校合作")],
          remarks: [
            { key: "r", by: ["bai"], act: "welcome", whom: zh("安例一行") },
            remark("i", "bai", "introduce", "学校的历史沿革、学科设置和国际交流开展情况"),
            remark("j", "an", "introduce", "云雀大学的办学情况"),
          ],
          outcomes: ["o"],
        },
      ],
      outcomes: [{ key: "o", type: "consensus", points: [zh("在学生互派方面开展合作")] }],
      agreements: [
        {
          key: "a",
          title: zh("合作备忘录"),
          type: "mou",
          status: "planned",
          parties: [
            { organization: { name: zh("湖滨学院"), kind: "university" } },
            { organization: { name: zh("云雀大学"), kind: "university" } },
          ],
        },
      ],
      followUps: [
        {
          key: "f",
          force: "commitment",
          text: zh("签订合作备忘录"),
          due: { words: zh("近期") },
          from: { agreement: "a" },
        },
      ],
    });

  it("does not follow a clause of others", () => {
    const escort = personOf("chu", "楚例", "湖滨县友好协会", "调研员", { side: "third", roles: ["escort"] });
    expect(written([escort])).not.toContain("陪同，拟");
  });
});

describe("what came before a signing that is the news", () => {
  const guest = { side: "guest", roles: ["head"] };
  const signed = text({
    kind: "signing",
    title: zh("湖滨商会与云雀商会签署友好协议"),
    participants: [
      personOf("an", "安例", "湖滨商会", "会长", { side: "host" }),
      personOf("bai", "白样", "云雀商会", "会长", guest),
    ],
    agenda: [
      {
        key: "v",
        activity: "tour",
        told: "before",
        people: [{ key: "bai", as: "head" }],
        saw: [zh("会员产品展厅"), zh("党员活动室")],
      },
      {
        key: "t",
        activity: "talks",
        people: [{ key: "an" }, { key: "bai" }],
        remarks: [remark("r", "an", "stress", "互访机制很重要")],
      },
      { key: "s", activity: "signing", people: [{ key: "an" }, { key: "bai" }], agreements: ["m"] },
    ],
    agreements: [
      {
        key: "m",
        title: zh("友好协议"),
        type: "other",
        status: "signed",
        parties: ["湖滨商会", "云雀商会"].map((name, at) => ({
          organization: { name: zh(name), kind: "association" },
          signatories: [at === 0 ? "an" : "bai"],
        })),
      },
    ],
  });

  it("was before the signing, which the text has mentioned, and is said so once", () => {
    expect(signed).toMatch(/签约前，[^。]*参观了会员产品展厅和党员活动室/);
    expect(signed).not.toContain("座谈前");
    expect(signed.match(/签约前/g)).toHaveLength(1);
  });
});

describe("a document of unknown parties on a visit", () => {
  const signed = (agreements: readonly object[]): string =>
    text({
      kind: "outbound_visit",
      title: zh("航运协会赴湖滨考察"),
      city: zh("湖滨"),
      participants: [
        personOf("an", "安例", "航运协会", "会长", { side: "guest", roles: ["head"] }),
        personOf("bai", "白样", "湖滨商会", "会长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [{ key: "t", activity: "talks", topics: [zh("航运合作")] }],
      agreements,
    });
  const document = (key: string, title: string, ...parties: string[]): object => ({
    key,
    title: zh(title),
    type: "other",
    status: "signed",
    parties: parties.map((name) => ({ organization: { name: zh(name), kind: "association" } })),
  });

  it("was not signed by those of the sentence before", () => {
    const article = signed([
      document("a", "疗养合作协议", "湖滨工会", "云雀工会"),
      document("b", "消费帮扶合作协议"),
    ]);
    expect(article).toContain("活动中还签署了消费帮扶合作协议");
    expect(article).not.toContain("其间，签署");
  });
});

describe("projects that were counted at a signing ceremony", () => {
  const ceremony = (value: string): string =>
    text({
      kind: "signing",
      title: zh("春季湖滨产业项目签约仪式举行"),
      officialName: zh("春季湖滨产业项目签约仪式"),
      city: zh("湖滨"),
      participants: [
        personOf("an", "安例", "云雀集团", "总经理", { side: "guest", roles: ["speaker"] }),
        personOf("bai", "白样", "湖滨市", "市长", { side: "host", roles: ["chair"] }),
      ],
      agenda: [
        {
          key: "c",
          activity: "signing",
          people: [{ key: "bai", as: "chair" }],
          agreements: ["a"],
          remarks: [remark("r", "an", "introduce", "投资项目情况")],
        },
      ],
      agreements: [
        {
          key: "a",
          title: zh("产业项目"),
          type: "project",
          status: "signed",
          parties: [],
          count: 33,
          value: zh(value),
          fields: [zh("先进制造业"), zh("现代服务业")],
        },
      ],
    });
  const written = ceremony("60亿元");

  it("follow the ceremony with their fields, before what was said there", () => {
    expect(written).toContain("举行。共签约产业项目33个，总金额60亿元，涉及先进制造业和现代服务业领域。");
    expect(written.indexOf("共签约")).toBeLessThan(written.indexOf("介绍了"));
  });

  it("have an expected sum without a noun for it in front", () => {
    expect(ceremony("预计总投资60亿元")).toContain("产业项目33个，预计总投资60亿元");
  });
});
