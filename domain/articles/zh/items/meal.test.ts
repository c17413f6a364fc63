import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";

const zh = (words: string) => ({ zh: words });
const person = (
  key: string,
  name: string,
  organization: string,
  title: string,
  side: string,
  more: object = {},
) => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: { name: zh(organization) }, title: zh(title) }],
  side,
  ...more,
});
const written = (title: string, agenda: readonly object[], more: object = {}): string =>
  text(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: zh(title),
      when: { start: "2024-05-08" },
      city: zh("湖滨"),
      delegations: [{ key: "d", name: zh("青松市代表团"), side: "guest", head: "su", size: 6 }],
      participants: [
        person("li", "李样", "湖滨市外办", "主任", "host"),
        person("he", "何例", "湖滨市侨办", "主任", "host"),
        person("su", "苏帕", "青松市", "市长", "guest", { delegation: "d" }),
      ],
      agenda,
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );
const meal = (title: string | undefined, people: string) => ({
  key: "m",
  activity: "meal",
  ...(title ? { title: zh(title) } : {}),
  people: people.split(" ").map((one) => {
    const [key, as] = one.split(":");
    return { key, ...(as ? { as } : {}) };
  }),
});

describe("a meal whose hosts are recorded at it", () => {
  const talks = {
    key: "t",
    activity: "talks",
    people: [{ key: "li", as: "head" }, { key: "su" }],
    topics: [zh("港口合作")],
  };

  it("is given by them, and is nothing that the visitors attended", () => {
    const article = written("青松市代表团访问湖滨", [talks, meal("欢迎宴会", "li:head su")]);
    expect(article).toContain("李样为代表团举行欢迎宴会。");
    expect(article).not.toContain("一同参加");
  });

  it("is 宴请 without a title, and names the other participants", () => {
    expect(written("青松市代表团访问湖滨", [talks, meal(undefined, "li:head su he")])).toContain(
      "李样宴请代表团，湖滨市侨办主任何例参加。",
    );
    expect(written("青松市代表团访问湖滨", [talks, meal("工作午餐", "li:head su")])).toContain(
      "李样与代表团共进工作午餐。",
    );
  });

  it("is given by a person who is recorded as its organizer, not organized", () => {
    const lunch = { ...meal("工作午餐", "li su"), organizers: [{ participant: "li", tier: "host" }] };
    const article = written("青松市代表团访问湖滨", [talks, lunch]);
    expect(article).toContain("李样与代表团共进工作午餐。");
    expect(article).not.toMatch(/午餐由|主办/);
  });

  it("is an event where it has a name of its own", () => {
    const evening = {
      ...meal("湖滨之夜", "li su"),
      organizers: [
        { organization: { name: zh("湖滨市外办") }, tier: "host" },
        { organization: { name: zh("湖滨华商会") }, tier: "co_organizer" },
      ],
    };
    const article = written("青松市代表团访问湖滨", [talks, evening]);
    expect(article).toMatch(/活动由(?:湖滨)?市外办主办，湖滨华商会协办/);
    expect(article).not.toContain("用餐由");
  });

  it("opens the text where the title says that they gave it", () => {
    const article = written("湖滨市外办宴请青松市代表团", [meal("欢迎晚宴", "li:head he su")]);
    expect(article).toContain(
      "2024年5月8日，湖滨市外办主任李样在湖滨举行欢迎晚宴，款待青松市市长苏帕率领的代表团一行6人，湖滨市侨办主任何例参加。",
    );
    expect(article).not.toMatch(/到访|双方参加/);
    expect(written("李样宴请青松市代表团", [meal(undefined, "li:head su")])).toContain(
      "湖滨市外办主任李样在湖滨宴请青松市市长苏帕率领的代表团一行6人。湖滨市侨办主任何例参加活动。",
    );
  });
});

describe("separate meetings of one host", () => {
  it("have the subject of the title, and the host before the guests", () => {
    const article = written(
      "湖滨市外办主任李样分别会见两国使节",
      [{ ...meal(undefined, "li he bei ka"), activity: "talks", each: true, topics: [zh("经贸往来")] }],
      {
        delegations: [],
        participants: [
          person("li", "李样", "湖滨市外办", "主任", "host"),
          person("he", "何例", "湖滨市侨办", "主任", "host"),
          person("bei", "贝拉", "东湖国", "驻华大使", "guest"),
          person("ka", "卡洛", "西山国", "驻华大使", "guest"),
        ],
      },
    );
    expect(article).toContain("湖滨市外办主任李样在湖滨分别会见东湖国驻华大使贝拉、西山国驻华大使卡洛。");
    expect(article).toContain("李样、湖滨市侨办主任何例分别与贝拉、卡洛座谈，就经贸往来");
    expect(article).not.toMatch(/到访|双方/);
  });
});
