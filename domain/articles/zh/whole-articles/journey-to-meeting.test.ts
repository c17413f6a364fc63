import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

const person = (key: string, name: string, organization: string, title: string, more: object = {}) => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: { name: zh(organization) }, title: zh(title) }],
  side: "guest",
  ...more,
});
const text = (more: object): string =>
  faultlessText(
    { format: FORMAT, status: "held", when: { start: "2024-03-05" }, ...more } as unknown as DraftRecord,
    "zh",
  );

describe("a journey to a meeting with a name", () => {
  const article = text({
    kind: "outbound_visit",
    title: zh("湖滨研究会赴北原参加港口联盟联席会议"),
    officialName: zh("港口联盟联席会议"),
    venue: { name: zh("北原开发区") },
    delegations: [{ key: "d", side: "guest", head: "a" }],
    participants: [
      person("a", "安例", "湖滨研究会", "会长", { delegation: "d", roles: ["head"] }),
      { key: "g", group: zh("与会代表"), side: "third" },
    ],
    agenda: [
      { key: "v", activity: "tour", told: "before", saw: [zh("北原码头")], people: [{ key: "g" }] },
      {
        key: "m",
        activity: "discussion",
        topics: [zh("联盟换届思路")],
        people: [{ key: "a", as: "head" }, { key: "g" }],
        outcomes: ["o"],
      },
    ],
    outcomes: [{ key: "o", type: "consensus", points: [zh("组织会员互访")] }],
  });

  it("was made for it, not a visit that the meeting was", () => {
    expect(article).toContain("安例一行赴北原开发区参加港口联盟联席会议。");
    expect(article).not.toMatch(/访问|此次活动/);
  });

  it("has what all who took part did there as theirs", () => {
    expect(article).toMatch(/与会代表就联盟换届思路/);
    expect(article).toContain("与会代表参观了北原码头");
    expect(article).not.toMatch(/双方|与与会/);
  });
});

describe("a guest with a post in the organization that the title says was visited", () => {
  it("visited it, not the rooms where items were", () => {
    const article = text({
      kind: "reception",
      title: zh("港湾大学校长博例一行访问湖滨大学"),
      home: { name: zh("湖滨大学"), kind: "university" },
      delegations: [{ key: "d", side: "guest", head: "b" }],
      participants: [
        {
          ...person("b", "博例", "港湾大学", "校长", { delegation: "d", roles: ["head"] }),
          posts: [
            { organization: { name: zh("港湾大学"), kind: "university" }, title: zh("校长") },
            { organization: { name: zh("湖滨大学"), kind: "university" }, title: zh("客座教授") },
          ],
        },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          venue: { name: zh("新校区会议室") },
          topics: [zh("联合培养")],
          when: { start: "2024-03-05" },
        },
        { key: "s", activity: "tour", venue: { name: zh("艺术学院") }, saw: [zh("学生作品展")] },
      ],
    });
    expect(article).toMatch(/一行(?:到访|访问)湖滨大学/);
    expect(article).not.toContain("到访新校区");
  });
});

describe("a document renewed at one item of a journey of several days", () => {
  const given = (agreement: object, agenda?: object[]): string =>
    text({
      kind: "reception",
      title: zh("港湾大学校长博例一行访问湖滨大学"),
      when: { start: "2024-03-05", end: "2024-03-08" },
      home: { name: zh("湖滨大学"), kind: "university" },
      delegations: [{ key: "d", side: "guest", head: "b" }],
      participants: [
        person("b", "博例", "港湾大学", "校长", { delegation: "d", roles: ["head"] }),
        person("a", "安例", "湖滨大学", "校长", { side: "host" }),
        ...(agenda ? [person("c", "白样", "湖滨大学", "党委书记", { side: "host" })] : []),
      ],
      agenda: agenda ?? [
        { key: "t", activity: "tour", saw: [zh("图书馆")], when: { start: "2024-03-05" } },
        { key: "l", activity: "presentation", did: zh("作学术报告"), people: [{ key: "b" }] },
        { key: "m", activity: "talks", people: [{ key: "a" }, { key: "b" }], topics: [zh("联合培养")] },
        { key: "s", activity: "signing", people: [{ key: "a" }, { key: "b" }], agreements: ["g"] },
      ],
      agreements: [
        {
          key: "g",
          title: zh("合作协议"),
          type: "other",
          status: "signed",
          parties: [
            { organization: { name: zh("湖滨大学"), kind: "university" }, signatories: ["a"] },
            { organization: { name: zh("港湾大学") }, signatories: ["b"] },
          ],
          ...agreement,
        },
      ],
    });

  it("is the news of the journey as a new document is, before the items of its days", () => {
    expect(given({ renewalOf: { title: zh("合作协议") } }).split("\n")[0]).toBe(
      "湖滨大学与港湾大学续签合作协议",
    );
    expect(given({}).split("\n")[0]).toBe("湖滨大学与港湾大学签署合作协议");
  });

  it("has its day in the first paragraph, with the host who met the visitors on it", () => {
    const article = given({ renewalOf: { title: zh("合作协议") } }, [
      { key: "l", activity: "tour", saw: [zh("图书馆")], when: { start: "2024-03-05" } },
      {
        key: "w",
        activity: "talks",
        people: [{ key: "c", as: "receiver" }, { key: "b" }],
        when: { start: "2024-03-06" },
      },
      {
        key: "m",
        activity: "talks",
        people: [{ key: "a", as: "receiver" }, { key: "b" }],
        when: { start: "2024-03-07" },
        agreements: ["g"],
      },
    ]);
    const [, , lead = ""] = article.split("\n");
    expect(lead).toMatch(/一行访问湖滨大学，双方续签合作协议。7日，/);
    expect(lead).toContain("7日，湖滨大学校长安例会见博例一行，安例、博例分别代表双方签字。");
    expect(lead).toContain("6日，湖滨大学党委书记白样会见了博例一行。");
    expect(article).not.toMatch(/座谈|分别会见/);
  });
});
