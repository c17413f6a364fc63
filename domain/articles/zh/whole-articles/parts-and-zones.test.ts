import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, remark, zh } from "./lake-town.test-data";

const person = (
  key: string,
  name: string,
  organization: object,
  title: string,
  more: object = {},
): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  ...more,
});

describe("parts of one academy", () => {
  const ACADEMY = { name: zh("云雀水产科学院"), short: zh("云水院"), kind: "institute" };
  const INSTITUTE = { name: zh("渔业信息研究所"), parent: ACADEMY, kind: "institute" };
  const CENTRE = { name: zh("研修中心"), parent: ACADEMY, kind: "institute" };
  const text = faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("水产养殖研修班在湖滨开班"),
      officialName: zh("水产养殖研修班"),
      home: CENTRE,
      city: zh("湖滨"),
      organizers: [
        { organization: INSTITUTE, tier: "host" },
        { organization: CENTRE, tier: "host" },
        { organization: CENTRE, tier: "organizer" },
      ],
      participants: [
        person("an", "安例", INSTITUTE, "所长", { roles: ["speaker"] }),
        person("bai", "白样", CENTRE, "副主任", { roles: ["chair"] }),
      ],
      agenda: [
        {
          key: "o",
          activity: "ceremony",
          title: zh("开班典礼"),
          people: [{ key: "bai", as: "chair" }, { key: "an" }],
          remarks: [remark("r", "an", "introduce", "水产养殖的基本情况")],
        },
      ],
    }),
    "zh",
  );

  it("name the academy once in a list, and never 该 behind it", () => {
    expect(text).toContain("渔业信息研究所、研修中心主办");
    expect(text).not.toMatch(/云水院该|云水院研修中心主办/);
  });

  it("are not called by their noun alone", () => {
    expect(text).toContain("渔业信息研究所所长安例");
    expect(text).not.toMatch(/(?<!信息)研究所所长安例/);
  });
});

it("names a branch after its institute, of which 该院 could be either", () => {
  const INSTITUTE = { name: zh("云雀湖滨发展研究院"), kind: "institute" };
  const BRANCH = { name: zh("南汀分院"), parent: INSTITUTE, kind: "institute" };
  const text = faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("松山研究院赴云雀湖滨发展研究院考察"),
      home: { name: zh("松山研究院"), kind: "institute" },
      venue: { name: INSTITUTE.name, organization: INSTITUTE },
      delegations: [{ key: "d", side: "guest", head: "chen" }],
      participants: [
        person("chen", "陈例", { name: zh("松山研究院"), kind: "institute" }, "院长", {
          side: "guest",
          delegation: "d",
          roles: ["head"],
        }),
        {
          key: "an",
          person: { name: zh("安例") },
          posts: [
            { organization: INSTITUTE, title: zh("总工程师") },
            { organization: BRANCH, title: zh("院长") },
          ],
          side: "host",
          roles: ["receiver"],
        },
        person("bai", "白样", BRANCH, "常务副院长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [],
    }),
    "zh",
  );
  expect(text).toContain("南汀分院常务副院长白样");
  expect(text).not.toContain("该院");
});

describe("a zone beside a district", () => {
  const ZONE = { name: zh("湖滨经济技术开发区"), short: zh("湖滨经开区"), kind: "zone" };
  const BOARD = { name: zh("管委会"), parent: ZONE, kind: "government" };
  const PARK = { name: zh("松山工业园区"), kind: "zone" };
  const PARK_BOARD = { name: zh("管委会"), parent: PARK, kind: "government" };
  const hosts = [
    ["jin", "escort"],
    ["gao", "escort"],
    ["luo", "escort"],
    ["offices", "escort"],
  ].map(([key, as]) => ({ key, as }));
  const group = (key: string, of: object[]): object => ({ key, group: zh("主要负责人"), of, side: "host" });
  const text = faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("市人大代表调研园区工作"),
      home: ZONE,
      delegations: [{ key: "d", name: zh("云雀市人大代表团"), side: "guest", head: "wu" }],
      participants: [
        person("wu", "吴例", { name: zh("云雀市人大常委会") }, "副主任", {
          side: "guest",
          delegation: "d",
          roles: ["head"],
        }),
        person("jin", "金例", { name: zh("南汀区委") }, "书记", { side: "host" }),
        person("gao", "高样", { name: zh("党工委"), parent: ZONE, kind: "party" }, "副书记", {
          side: "host",
        }),
        person("luo", "罗例", { name: zh("南汀区人大常委会") }, "副主任", { side: "host" }),
        group("offices", [{ name: zh("党政办"), parent: ZONE }]),
        group("own", [BOARD]),
        group("park", [PARK_BOARD]),
      ],
      agenda: [
        {
          key: "t1",
          activity: "tour",
          venue: { name: PARK.name, organization: PARK },
          people: [{ key: "wu", as: "head" }, ...hosts],
          saw: [zh("孵化园")],
        },
        {
          key: "t2",
          activity: "tour",
          venue: { name: zh("湖滨经开区"), organization: ZONE },
          people: [{ key: "wu", as: "head" }, ...hosts],
          saw: [zh("规划展示中心")],
        },
        {
          key: "s",
          activity: "talks",
          title: zh("座谈会"),
          venue: { name: zh("湖滨经开区管委会"), organization: BOARD },
          people: [{ key: "wu", as: "chair" }, { key: "own" }, { key: "park" }],
          remarks: [{ key: "r", by: ["own", "park"], act: "introduce", points: [zh("园区发展情况")] }],
        },
      ],
    }),
    "zh",
  );

  it("is the destination without its own office", () => {
    expect(text).toMatch(/松山工业园区[、和]湖滨经济技术开发区/);
    expect(text).not.toMatch(/（以下简称“湖滨经开区”）、湖滨经开区管委会/);
  });

  it("is not called by the level of the district, nor the district by that of the zone", () => {
    expect(text).toContain("南汀区人大常委会副主任罗例");
    expect(text).toContain("湖滨经开区党政办");
    expect(text).not.toMatch(/(?<!南汀)区人大常委会|[及、]区?党政办/);
  });

  it("keeps the names of two zones, and the words in front of what their people are", () => {
    expect(text).not.toContain("来到园区");
    expect(text).toMatch(/管委会和松山工业园区管委会主要负责人介绍/);
    expect(text).not.toContain("主要和");
  });
});
