import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { officerOf as person, zh } from "../whole-articles/lake-town.test-data";

// A first sentence that would only repeat the headline, in invented events.

const text = (more: object): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: zh("安例一行到访湖滨商会"),
      when: { start: "2024-03-05" },
      delegations: [{ key: "d", side: "guest", head: "an" }],
      agenda: [],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );
const an = person("an", "安例", "松山协会", "会长", { side: "guest", delegation: "d", roles: ["head"] });
const hosts = (...names: string[]): object[] =>
  names.map((name, at) =>
    person(`h${at}`, name, "湖滨商会", at === 0 ? "会长" : "副会长", { side: "host", roles: ["receiver"] }),
  );

describe("the first sentence of a visit", () => {
  it("says who received the visitors where these are few", () => {
    const article = text({ participants: [an, ...hosts("白样", "楚例")] });
    expect(article).toContain("到访湖滨商会，");
    expect(article).toMatch(/，[^。]*白样[^。]*接待了来宾。/);
    expect(article).not.toContain("接待了安例一行");
  });

  it("leaves a long list of companions to the end, beside that of the hosts' people", () => {
    const along = Array.from({ length: 8 }, (_, at) =>
      person(`g${at}`, `${"赵钱孙李周吴郑王"[at]}范`, `松山协会第${at}物流发展服务专业委员会`, "主任委员", {
        side: "guest",
        delegation: "d",
      }),
    );
    const there = Array.from({ length: 8 }, (_, at) =>
      person(`o${at}`, `${"冯陈褚卫蒋沈韩杨"[at]}虚`, `湖滨商会第${at}物流发展服务专业委员会`, "主任委员", {
        side: "host",
      }),
    );
    const agenda = [
      {
        key: "t",
        activity: "talks",
        remarks: [{ key: "r", by: ["h0"], act: "introduce", points: [zh("商会近年的工作")] }],
      },
    ];
    const article = text({ participants: [an, ...hosts("白样"), ...along, ...there], agenda });
    expect(article.indexOf("赵范")).toBeGreaterThan(article.indexOf("介绍了商会近年的工作"));
  });
});

describe("what something was given for", () => {
  it("is said where it was given, before who took it", () => {
    const article = text({
      kind: "other",
      title: zh("松山协会向湖滨医院捐赠口罩"),
      delegations: [],
      purpose: zh("支持医院防疫工作"),
      news: "g",
      participants: [
        person("an", "安例", "松山协会", "会长", { side: "guest" }),
        person("bai", "白样", "湖滨医院", "副院长", { side: "host" }),
      ],
      agenda: [
        {
          key: "g",
          activity: "handover",
          title: zh("1万只口罩"),
          people: [
            { key: "an", as: "head" },
            { key: "bai", as: "receiver" },
          ],
        },
      ],
    });
    expect(article).toContain(
      "松山协会会长安例代表协会向湖滨医院捐赠1万只口罩，以支持医院防疫工作，该院副院长白样接受捐赠。",
    );
    expect(article).not.toContain("此举意在");
  });
});

describe("the purpose of a document", () => {
  const party = (name: string): object => ({ organization: { name: zh(name), kind: "association" } });

  it("belongs to the news, before those who attended and what the document provides for", () => {
    const signed = text({
      kind: "signing",
      title: undefined,
      city: zh("湖滨"),
      delegations: [],
      participants: [
        {
          key: "board",
          group: zh("多位理事会成员"),
          of: [{ name: zh("湖滨商会"), kind: "association" }],
        },
      ],
      agenda: [{ key: "s", activity: "signing", agreements: ["a"] }],
      agreements: [
        {
          key: "a",
          title: zh("合作备忘录"),
          type: "mou",
          status: "signed",
          signedOn: "2024-03-05",
          parties: [party("松山商会"), party("湖滨商会")],
          purpose: zh("巩固既有合作基础、深化双边合作，推动两地航运企业在更广领域实现互利共赢"),
          scope: [
            { key: "s1", text: zh("构建长期、均衡的合作关系") },
            { key: "s2", text: zh("持续加强两地航运往来") },
          ],
        },
      ],
    });
    expect(signed).toMatch(
      /签署合作备忘录，以巩固[^。]*互利共赢。湖滨商会多位理事会成员[^。]*。\n+根据备忘录，双方将/,
    );
    expect(signed).not.toMatch(/备忘录旨在|该商会/);
  });
});

describe("the larger event of a journey", () => {
  const journey = (title: string): string =>
    text({
      kind: "outbound_visit",
      title: zh(title),
      city: zh("湖滨"),
      partOf: { name: zh("2024“走进湖滨”贸易行") },
      participants: [an],
    });

  it("is stated once where the news has its whole name", () => {
    expect(journey("松山协会组织2024“走进湖滨”贸易行走进湖滨市")).not.toContain("的一部分");
  });

  it("is stated where the news lacks it", () => {
    expect(journey("松山协会会长安例到湖滨考察")).toContain("2024“走进湖滨”贸易行");
  });
});
