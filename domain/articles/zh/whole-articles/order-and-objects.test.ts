import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { personOf as person, zh } from "./lake-town.test-data";

const article = (record: object): string =>
  text({ format: FORMAT, status: "held", ...record } as unknown as DraftRecord, "zh");

const inspection = (more: object): string =>
  article({
    kind: "inspection",
    title: zh("松山商会考察湖滨"),
    home: { name: zh("松山商会"), kind: "association" },
    when: { start: "2024-03-05" },
    city: zh("湖滨市"),
    participants: [person("an", "安例", "松山商会", "会长", { side: "guest", roles: ["head"] })],
    ...more,
  });

describe("the talks for which two organizations met and what they signed", () => {
  it("come in this order", () => {
    const school = (name: string) => ({ name: zh(name), kind: "university" });
    const said = article({
      kind: "signing",
      title: zh("湖滨大学与松山学院签署合作备忘录"),
      home: school("湖滨大学"),
      when: { start: "2024-03-05" },
      online: "fully",
      purpose: zh("洽谈教育合作"),
      news: "mou",
      participants: [
        person("an", "安例", "松山学院", "副校长", { side: "guest" }),
        person("bai", "白样", "湖滨大学", "校长", { side: "host" }),
      ],
      agreements: [
        {
          key: "mou",
          title: zh("合作备忘录"),
          type: "mou",
          status: "signed",
          parties: [
            { organization: school("湖滨大学"), signatories: ["bai"] },
            { organization: school("松山学院"), signatories: ["an"] },
          ],
        },
      ],
    });
    expect(said).toContain("洽谈教育合作，并签署合作备忘录");
    expect(said).not.toContain("备忘录，洽谈");
  });
});

describe("a festival that visitors came to", () => {
  it("is the purpose of their journey", () => {
    const said = inspection({
      partOf: { name: zh("第九届湖滨荷花节"), how: "at" },
      agenda: [
        {
          key: "tour",
          activity: "tour",
          people: [{ key: "an", as: "head" }],
          saw: [zh("旧码头"), zh("新港")],
        },
      ],
    });
    expect(said).toContain("参加第九届湖滨荷花节");
    expect(said).not.toContain("荷花节上");
  });
});

describe("what visitors heard beside what they learned", () => {
  it("has a verb of its own", () => {
    const said = inspection({
      agenda: [
        {
          key: "tour",
          activity: "tour",
          people: [{ key: "an", as: "head" }],
          saw: [zh("旧码头"), zh("新港")],
          topics: [zh("企业经营情况"), zh("企业对商会工作的意见和建议")],
        },
      ],
    });
    expect(said).toContain("了解企业经营情况，听取企业对商会工作的意见和建议");
  });
});

describe("somebody with two posts after a name alone", () => {
  it("is not in apposition to it", () => {
    const said = article({
      kind: "reception",
      title: zh("松山大学副校长一行访问湖滨大学"),
      home: { name: zh("湖滨大学"), kind: "university" },
      when: { start: "2024-03-05" },
      delegations: [{ key: "team", side: "guest", head: "an" }],
      participants: [
        person("an", "Ann Exemplar", "松山大学", "副校长", {
          side: "guest",
          delegation: "team",
          roles: ["head"],
        }),
        {
          key: "mo",
          person: { name: zh("Bob Sample") },
          posts: [
            { organization: { name: zh("国际部"), parent: { name: zh("松山大学") } }, title: zh("主任") },
            { title: zh("教授") },
          ],
          side: "guest",
          delegation: "team",
        },
      ],
      agenda: [
        {
          key: "talks",
          activity: "talks",
          topics: [zh("联合科研")],
          remarks: [{ key: "r", by: ["an", "mo"], act: "praise", points: [zh("湖滨大学的办学条件")] }],
        },
      ],
    });
    expect(said).not.toMatch(/Exemplar，[^，。]*教授Bob Sample/);
  });
});

describe("the purpose that the title names shortly", () => {
  it("is stated once", () => {
    const said = inspection({
      title: zh("松山商会调研组到湖滨市开展督办调研"),
      purpose: zh("就港口提案开展督办调研"),
      agenda: [
        {
          key: "tour",
          activity: "tour",
          people: [{ key: "an", as: "head" }],
          saw: [zh("旧码头"), zh("新港")],
        },
      ],
    });
    expect(said.split("\n").slice(1).join("").split("督办调研")).toHaveLength(2);
  });
});
