import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

// What the title, the purpose, the talks and the hosts of a visit would each say again, on invented events.

const LAKE = { name: zh("湖滨样例高新区"), short: zh("高新区"), kind: "zone" };
const PINE = { name: zh("松山市侨联"), short: zh("市侨联"), kind: "association" };

const an = {
  key: "an",
  person: { name: zh("安例") },
  posts: [{ organization: { name: zh("云雀商会"), kind: "association" }, title: zh("会长") }],
  side: "guest",
  delegation: "d",
  roles: ["head"],
};
const bai = {
  key: "bai",
  person: { name: zh("白样") },
  posts: [{ organization: LAKE, title: zh("副主任") }],
  side: "host",
  roles: ["receiver"],
};
const text = (more: object): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: zh("安例一行到湖滨样例高新区考察"),
      when: { start: "2024-03-05" },
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [an, bai],
      agenda: [],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );

describe("the purpose of a visit", () => {
  const venue = { name: zh("湖滨样例高新区"), organization: LAKE };

  it("takes the place of the verb that it begins with, and does not name the place again", () => {
    const article = text({
      venue,
      purpose: zh("考察学习高新区产业发展、园区建设等方面的经验做法，推动两地合作"),
    });
    expect(article).toContain("到湖滨样例高新区考察学习产业发展、园区建设等方面的经验做法");
    expect(article).not.toContain("考察，考察");
  });

  it("takes the place of the verbs that it ends with", () => {
    const article = text({
      title: zh("云雀商会代表团赴湖滨考察交流"),
      city: zh("湖滨"),
      purpose: zh("就加强两地商会的合作交流进行考察访问"),
      participants: [
        an,
        { ...bai, posts: [{ organization: { name: zh("湖滨市工商联") }, title: zh("主席") }] },
      ],
    });
    expect(article).toMatch(/到湖滨市工商联，就加强两地商会的合作交流进行考察访问/);
    expect(article).not.toContain("考察交流，就");
  });

  it("keeps a verb of the title that it lacks", () => {
    const article = text({
      title: zh("安例一行到湖滨样例高新区考察慰问"),
      venue,
      purpose: zh("考察学习产业发展、园区建设和科技创新等方面的经验做法"),
    });
    expect(article).toContain("慰问");
  });

  it("has the goal that only the title names", () => {
    const article = text({
      kind: "inspection",
      title: zh("安例到部分企业调研服务"),
      purpose: zh("调研服务"),
      delegations: [],
      participants: [{ ...an, side: undefined, delegation: undefined, roles: ["head", "speaker"] }],
      agenda: [
        { key: "a", activity: "tour", people: [{ key: "an", as: "head" }], saw: [zh("样例石膏项目现场")] },
        { key: "b", activity: "tour", people: [{ key: "an", as: "head" }], saw: [zh("虚构焦化项目现场")] },
      ],
    });
    expect(article).toContain("会长安例到部分企业调研服务");
  });

  it("says that there were talks of which no more is known", () => {
    const article = text({
      title: zh("安例一行访问湖滨样例高新区"),
      venue,
      purpose: zh("就园区合作开展座谈交流"),
      agenda: [{ key: "t", activity: "talks", title: zh("座谈"), topics: [zh("园区合作")] }],
    });
    expect(article).toContain("就园区合作开展座谈交流");
    expect(article).not.toContain("双方座谈");
  });
});

describe("hosts with whom the first sentence has the talks", () => {
  const NAMES = [..."湖海青南北西东云松鹤"].map((sign) => `${sign}城样例大学`);

  it("are not listed again as those who received the visitors", () => {
    const hosts = {
      key: "h",
      group: zh("负责人"),
      of: NAMES.map((name) => ({ name: zh(name), kind: "university" })),
      side: "host",
      roles: ["receiver"],
      ofOpen: true,
    };
    const article = text({
      kind: "outbound_visit",
      title: zh("安例一行赴海岛访问"),
      areas: [zh("海岛")],
      participants: [an, hosts, { key: "s", group: zh("部分老校友"), side: "third" }],
      agenda: [
        {
          key: "t",
          activity: "talks",
          each: true,
          people: [
            { key: "an", as: "head" },
            { key: "h", as: "receiver" },
          ],
          topics: [zh("师生交流")],
          topicsOpen: true,
          outcomes: ["o"],
        },
        {
          key: "v",
          activity: "other",
          did: zh("看望部分老校友"),
          people: [{ key: "an", as: "head" }, { key: "s" }],
        },
      ],
      outcomes: [{ key: "o", type: "result", points: [zh("双方取得广泛共识")] }],
    });
    expect(article.split(NAMES.slice(0, 3).join("、")).length).toBe(2);
    expect(article).not.toContain("接待了");
  });
});

describe("a headline about a signing", () => {
  it("says whose 市侨联 it is", () => {
    const article = text({
      title: zh("安例一行到访松山市侨联"),
      venue: { name: zh("松山市侨联"), organization: PINE },
      participants: [an, { ...bai, posts: [{ organization: PINE, title: zh("主席") }] }],
      agenda: [{ key: "t", activity: "talks", title: zh("座谈"), agreements: ["m"] }],
      agreements: [
        {
          key: "m",
          title: zh("合作备忘录"),
          type: "mou",
          status: "signed",
          parties: [{ organization: PINE }, { organization: { name: zh("云雀商会"), kind: "association" } }],
        },
      ],
    });
    expect(article).toMatch(/^(?:# )?松山市侨联与云雀商会签署合作备忘录/);
  });
});

describe("books", () => {
  it("are given to guests, not handed over", () => {
    const article = text({
      agenda: [
        {
          key: "g",
          activity: "handover",
          title: zh("样例史料丛书"),
          people: [
            { key: "bai", as: "head" },
            { key: "an", as: "receiver" },
          ],
        },
      ],
    });
    expect(article).toContain("赠送样例史料丛书");
    expect(article).not.toContain("移交");
  });
});
