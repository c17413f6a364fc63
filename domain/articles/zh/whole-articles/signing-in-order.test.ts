import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// Who gave and signed, and what is to be signed, on invented occasions.

const text = (more: object): string => faultlessText(heldEvent(more) as DraftRecord, "zh");
const LIBRARY = { name: zh("云雀图书馆"), kind: "institute" };
const ORGANIZATION = { name: zh("湖滨图书馆"), kind: "institute" };

describe("a gift that an official hands over for another", () => {
  const written = text({
    kind: "other",
    title: zh("云雀图书馆向湖滨图书馆赠书"),
    news: "g",
    home: { name: zh("中国驻湖滨大使馆"), kind: "government" },
    participants: [
      { key: "l", group: zh("云雀图书馆"), presence: "unstated", roles: ["principal"] },
      {
        key: "an",
        person: { name: zh("安例") },
        posts: [{ title: zh("中国驻湖滨大使") }],
        side: "guest",
        onBehalfOf: "l",
        roles: ["signatory"],
      },
      personOf("bai", "白样", "湖滨图书馆", "馆长", { side: "host", roles: ["receiver", "signatory"] }),
    ],
    agenda: [
      {
        key: "g",
        activity: "handover",
        title: zh("一批图书"),
        people: [
          { key: "an", as: "head" },
          { key: "bai", as: "receiver" },
        ],
        agreements: ["a"],
      },
    ],
    agreements: [
      {
        key: "a",
        title: zh("交接证书"),
        type: "other",
        status: "signed",
        parties: [
          { organization: ORGANIZATION, signatories: ["bai"] },
          { organization: LIBRARY, signatories: ["an"] },
        ],
      },
    ],
  });

  it("names the official before whom they act for", () => {
    expect(written).toContain("中国驻湖滨大使安例代表云雀图书馆向湖滨图书馆馆长白样赠送一批图书");
    expect(written).not.toContain("代表云雀图书馆的");
  });

  it("has who signed in the sentence of the signing", () => {
    expect(written).toContain("签署交接证书，白样、安例分别代表双方签字。");
  });
});

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

  it("follows what they agreed at the talks", () => {
    expect(written()).toMatch(/一致同意在学生互派方面开展合作，拟近期签署合作备忘录。/);
  });

  it("does not follow a clause of others", () => {
    const escort = personOf("chu", "楚例", "湖滨县友好协会", "调研员", { side: "third", roles: ["escort"] });
    expect(written([escort])).not.toContain("陪同，拟");
  });
});
