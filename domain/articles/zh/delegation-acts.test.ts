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
    const told = journey({}, { remarks: [{ ...introduced, to: ["s"] }] });
    expect(told).toContain("向北国留学生介绍了招聘政策");
    expect(told).not.toMatch(/安例、博例、陈例(?:参加|介绍)/);
    expect(told.match(/北国留学生/g)).toHaveLength(1);
  });

  it("is not named with others who were there", () => {
    expect(journey({}, {})).toMatch(/参加了人才招聘活动，北国留学生参加/);
  });

  it("went to take part in an event that its journey was made for", () => {
    const told = journey({ partOf: { name: zh("高等教育展"), how: "at" } }, {});
    expect(told).toMatch(/赴北国访问，参加高等教育展/);
    expect(told).not.toContain("在高等教育展上");
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
  const told = text({
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
    expect(told).toMatch(
      /安例与日本东山县、西山县等地代表就青少年往来[^。]*，与海州市等地代表(?:就|围绕)港口建设/,
    );
    expect(told).not.toContain("与会人员");
  });
});

describe("offices of a city whose officer was named before", () => {
  it("have its level in front of them", () => {
    const city = { name: zh("云雀市"), kind: "government" };
    const office = (name: string) => ({ name: zh(name), parent: city, kind: "government" });
    const told = text({
      participants: [
        person("a", "安例", city, "副市长"),
        person("b", "博例", office("港澳办"), "主任"),
        person("c", "陈例", office("商务局"), "局长"),
      ],
    });
    expect(told).toContain("云雀市副市长安例、市港澳办主任博例、市商务局局长陈例");
  });
});
