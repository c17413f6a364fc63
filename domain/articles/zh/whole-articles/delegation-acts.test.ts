import { describe, expect, it } from "vitest";
import { org, person, text, UNI, zh } from "./gatherings.test-data";

// What a whole delegation did and said, and whom people of the home organization met at an event of others.

const member = (key: string, name: string, title: string) => ({
  ...person(key, name, UNI, title, "guest"),
  delegation: "d",
});
const PARTY = ["a", "b", "c"].map((key) => ({ key }));
const journey = (more: object, item: object) =>
  text({
    kind: "outbound_visit",
    title: zh("湖滨海洋大学代表团访问北国"),
    when: { start: "2024-03-05", end: "2024-03-08" },
    areas: [zh("北国")],
    home: UNI,
    delegations: [{ key: "d", side: "guest", head: "a" }],
    participants: [
      { ...member("a", "安例", "副校长"), roles: ["head"] },
      member("b", "博例", "院长"),
      member("c", "陈例", "处长"),
      { key: "s", group: zh("北国留学生"), side: "third" },
    ],
    agenda: [
      { key: "t", activity: "other", did: zh("参加人才招聘活动"), people: [...PARTY, { key: "s" }], ...item },
    ],
    ...more,
  });
const introduced = { key: "r", by: ["a", "b", "c"], act: "introduce", points: [zh("招聘政策")] };

describe("a delegation of which all took part", () => {
  it("is the subject of what it did and said, and names to whom", () => {
    const article = journey({}, { remarks: [{ ...introduced, to: ["s"] }] });
    expect(article).toContain("向北国留学生介绍了招聘政策");
    expect(article).not.toMatch(/安例、博例、陈例(?:参加|介绍)/);
    expect(article.match(/北国留学生/g)).toHaveLength(1);
  });

  it("is not named with others who were there", () => {
    expect(journey({}, {})).toMatch(/代表团与北国留学生一同参加了人才招聘活动/);
  });

  it("went to take part in an event that its journey was made for", () => {
    const article = journey({ partOf: { name: zh("高等教育展"), how: "at" } }, {});
    expect(article).toMatch(/赴北国访问，参加高等教育展/);
    expect(article).not.toContain("在高等教育展上");
  });
});

describe("talks at an event of others", () => {
  const OWN = org("湖滨商会");
  const group = (key: string, ...names: string[]) => ({
    key,
    group: zh("代表"),
    of: names.map((name) => org(name, "government")),
    ofOpen: true,
  });
  const article = text({
    kind: "seminar",
    officialName: zh("友好城市大会"),
    home: OWN,
    participants: [
      person("a", "安例", OWN, "会长"),
      group("j", "日本东山县", "日本西山县"),
      group("m", "海州市"),
    ],
    agenda: [
      { key: "t", activity: "discussion", people: [{ key: "a" }, { key: "j" }], topics: [zh("青少年往来")] },
      { key: "u", activity: "discussion", people: [{ key: "a" }, { key: "m" }], topics: [zh("港口建设")] },
    ],
  });

  it("are of those who sat there, not of all at the event, and two of them share a subject", () => {
    expect(article).toMatch(
      /安例与日本东山县、西山县等地代表就青少年往来[^。]*，与海州市等地代表(?:就|围绕)港口建设/,
    );
    expect(article).not.toContain("与会人员");
  });
});

describe("offices of a city whose officer was named before", () => {
  it("have its level in front of them", () => {
    const city = { name: zh("云雀市"), kind: "government" };
    const office = (name: string) => ({ name: zh(name), parent: city, kind: "government" });
    const article = text({
      participants: [
        person("a", "安例", city, "副市长"),
        person("b", "博例", office("港澳办"), "主任"),
        person("c", "陈例", office("商务局"), "局长"),
      ],
    });
    expect(article).toContain("云雀市副市长安例、市港澳办主任博例、市商务局局长陈例");
  });
});

describe("a visit to the office's own organization", () => {
  const ORGANIZATION = org("湖滨市驻北原办事处", "government");
  const party = { name: zh("党组"), parent: ORGANIZATION, kind: "party" };
  const article = text({
    kind: "reception",
    title: zh("松山商会来访"),
    home: ORGANIZATION,
    delegations: [{ key: "d", side: "guest", head: "a" }],
    participants: [
      { ...person("a", "安例", org("松山商会"), "会长", "guest"), delegation: "d", roles: ["head"] },
      {
        key: "b",
        person: { name: zh("博例") },
        side: "host",
        posts: [
          { organization: party, title: zh("书记") },
          { organization: ORGANIZATION, title: zh("主任") },
        ],
      },
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "a" }, { key: "b" }],
        remarks: [
          {
            key: "r",
            by: ["b"],
            act: "introduce",
            points: [zh("办事处总体情况"), zh("招商进展及下一步计划")],
          },
        ],
      },
      { key: "u", activity: "tour", saw: [zh("校史馆")] },
    ],
  });

  it("ends with what was seen after the talks", () => {
    expect(article.indexOf("校史馆")).toBeGreaterThan(article.indexOf("博例"));
  });

  it("does not name the organization of a party organ again for a second post in it", () => {
    expect(article).toContain("党组书记、主任博例");
  });

  it("links two things once, where the second has 及", () => {
    expect(article).toContain("总体情况和招商进展及下一步计划");
  });
});
