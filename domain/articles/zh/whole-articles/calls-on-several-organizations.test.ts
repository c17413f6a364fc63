import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

// Invented journeys through several cities, with calls on several organizations.

const AN = personOf("an", "安例", "云溪开发区", "主任", {
  side: "guest",
  delegation: "d",
  roles: ["head"],
});
const item = (key: string, more: object): object => ({
  key,
  people: [{ key: "an", as: "head" }],
  peopleOpen: true,
  ...more,
});
const journey = (...agenda: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("云溪开发区赴湖滨、松山考察"),
      when: { start: "2024-03-05", end: "2024-03-07" },
      areas: [zh("湖滨"), zh("松山")],
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [AN],
      agenda,
    }),
    "zh",
  );

describe("a call on several organizations", () => {
  it("has no two sides", () => {
    const article = journey(
      item("a", { activity: "tour", city: zh("湖滨"), saw: [zh("湖滨新星项目"), zh("远航基地")] }),
      item("b", {
        activity: "other",
        city: zh("松山"),
        did: zh("拜访远航公司和晨光集团"),
        topics: [zh("产业园合作")],
      }),
    );
    expect(article).toMatch(/拜访了?远航公司和晨光集团，(?:就|围绕)产业园合作/);
    expect(article).not.toContain("双方");
  });
});

describe("a call on one organization without known people", () => {
  it("has no 各方", () => {
    const article = journey(
      item("a", { activity: "other", city: zh("湖滨"), did: zh("走访远航公司"), topics: [zh("码头建设")] }),
      item("b", { activity: "other", city: zh("松山"), did: zh("拜访晨光集团"), topics: [zh("仓储合作")] }),
    );
    expect(article).not.toMatch(/各方|双方/);
    expect(article).toMatch(/拜访了?晨光集团，(?:就|围绕)仓储合作/);
  });
});

describe("a name that begins with its city", () => {
  it("keeps it", () => {
    const article = journey(
      item("a", { activity: "tour", city: zh("湖滨"), saw: [zh("湖滨新星项目"), zh("远航基地")] }),
    );
    expect(article).toContain("湖滨新星项目");
  });
});

describe("items in two cities", () => {
  it("are separate sentences, and each has its city", () => {
    const article = journey(
      item("a", { activity: "tour", city: zh("湖滨"), saw: [zh("远航基地"), zh("老城墙")] }),
      item("b", { activity: "other", city: zh("松山"), did: zh("拜访晨光集团") }),
      item("c", { activity: "tour", city: zh("湖滨"), saw: [zh("航运学院")] }),
    );
    expect(article).not.toMatch(/远航基地[^。]*拜访/);
    expect(article).toMatch(/松山[^。]*拜访了?晨光集团/);
    expect(article).toMatch(/湖滨[^。]*航运学院/);
  });
});

describe("hosts of a journey of several days", () => {
  const written = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("湖滨大学接待北原校长访问团"),
      when: { start: "2024-03-05", end: "2024-03-09" },
      areas: [zh("松山"), zh("湖滨")],
      delegations: [{ key: "d", name: zh("北原校长访问团"), side: "guest", size: 9 }],
      participants: [
        personOf("tao", "陶样", "湖滨大学", "副校长", { side: "host", roles: ["receiver"] }),
        { key: "g", group: zh("北原中小学校长"), side: "guest", delegation: "d" },
      ],
      agenda: [
        {
          key: "t",
          activity: "tour",
          told: "before",
          city: zh("松山"),
          people: [{ key: "g" }],
          saw: [zh("松山古城"), zh("北山寺")],
        },
        {
          key: "m",
          activity: "meal",
          title: zh("晚宴"),
          when: { start: "2024-03-08", part: "evening" },
          people: [{ key: "tao", as: "receiver" }, { key: "g" }],
        },
      ],
    }),
    "zh",
  );
  it("were not in each city on each day", () => {
    expect(written).toContain("湖滨大学接待到松山和湖滨访问的北原校长访问团一行9人");
    expect(written).not.toMatch(/陶样在松山/);
  });
  it("gave a meal, before which nothing took place that was days earlier", () => {
    expect(written).not.toContain("用餐前");
    expect(written).toContain("此前");
  });
});

describe("a company beside a group of companies", () => {
  it("is not 该公司", () => {
    const article = faultlessText(
      heldEvent({
        kind: "outbound_visit",
        title: zh("云溪开发区赴湖滨考察"),
        city: zh("湖滨"),
        delegations: [{ key: "d", side: "guest", head: "an" }],
        participants: [
          AN,
          {
            key: "g",
            group: zh("负责人"),
            of: ["晨光集团", "远航公司"].map((name) => ({ name: zh(name), kind: "company" })),
            side: "host",
          },
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            people: [{ key: "an", as: "head" }, { key: "g" }],
            topics: [zh("晨光集团的仓储项目"), zh("加快码头建设和远航公司在云溪加大投资")],
          },
        ],
      }),
      "zh",
    );
    expect(article).toContain("远航公司在云溪加大投资");
  });
});
