import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "../whole-articles/lake-town.test-data";

const unit = (name: string, parent: object) => ({ name: zh(name), parent });
const post = (organization: object, title: string) => ({ organization, title: zh(title) });
const person = (key: string, name: string, ...posts: readonly object[]) => ({
  key,
  person: { name: zh(name) },
  posts,
});
const ceremony = (...participants: readonly object[]): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "other",
      status: "held",
      officialName: zh("湖滨县果品节开幕仪式"),
      when: { start: "2024-03-05" },
      participants,
      agenda: [],
    } as unknown as DraftRecord,
    "zh",
  );

const lake = { name: zh("湖滨样例大学"), kind: "university" };
const hill = { name: zh("云雀示例大学"), kind: "university" };

describe("the organization of a unit", () => {
  it("is named again after a unit of another organization", () => {
    const medicine = unit("医学与健康学院", hill);
    const article = ceremony(
      person("a", "安例", post(medicine, "院长")),
      person("b", "博例", post(unit("护理学院", lake), "院长")),
      person("c", "陈例", post(unit("护理系", medicine), "主任")),
    );
    expect(article).toContain("云雀示例大学医学与健康学院护理系主任陈例");
    expect(article).not.toMatch(/[、，]医学与健康学院护理系/);
  });

  it("is named again before a committee, after somebody of another organization", () => {
    const committee = unit("对外友好委员会", { name: zh("云雀山政协"), kind: "government" });
    const article = ceremony(
      person("a", "安例", post(committee, "主任")),
      person("b", "博例", post(hill, "校长")),
      person("c", "陈例", post(committee, "副主任")),
    );
    expect(article).toContain("云雀山政协对外友好委员会副主任陈例");
  });
});

describe("an organization that the sentence named before", () => {
  const company = { name: zh("湖滨样例机械有限公司"), kind: "company" };

  it("keeps its name after an organization without a noun of its kind", () => {
    const article = ceremony(
      person("a", "安例", post(company, "董事长")),
      person("b", "博例", post({ name: zh("云雀机械网") }, "总经理")),
      person("c", "陈例", post(company, "项目总监")),
    );
    expect(article).toContain("湖滨样例机械有限公司项目总监陈例");
    expect(article).not.toContain("该公司");
  });
});

describe("an organ of state", () => {
  it("is never 该会", () => {
    const congress = { name: zh("湖滨市人大常委会"), kind: "government" };
    const article = ceremony(
      person("a", "安例", post(congress, "主任")),
      person("b", "博例", post(unit("民侨外工委", congress), "主任")),
    );
    expect(article).toContain("安例");
    expect(article).not.toContain("该会");
  });
});

describe("a unit in what its head introduced", () => {
  const office = { name: zh("国际交流与合作处"), parent: lake, kind: "university" };
  const visit = (point: string): string =>
    faultlessText(
      {
        format: FORMAT,
        kind: "reception",
        status: "held",
        when: { start: "2024-03-05" },
        home: lake,
        participants: [
          { ...person("a", "安例", post(office, "处长")), side: "host" },
          { ...person("b", "博例", post(unit("汉学院", lake), "院长")), side: "host" },
          { ...person("c", "陈例", post(hill, "副校长")), side: "guest", delegation: "d" },
          { key: "g", side: "guest", group: zh("相关部处负责人"), of: [hill] },
        ],
        delegations: [{ key: "d", side: "guest", head: "c", name: zh("云雀示例大学代表团") }],
        agenda: [
          {
            key: "t",
            activity: "talks",
            people: [{ key: "a" }, { key: "b" }, { key: "c" }],
            remarks: [{ key: "w", by: ["a"], act: "welcome" }],
          },
          {
            key: "s",
            activity: "presentation",
            people: [{ key: "a" }, { key: "c" }],
            remarks: [{ key: "r", by: ["a"], act: "introduce", points: [zh(point)] }],
          },
          { key: "o", activity: "other", people: [{ key: "g" }], did: zh("到各对口单位进行一对一交流") },
        ],
      } as unknown as DraftRecord,
      "zh",
    );

  it("keeps its name in a sentence that does not begin with it", () => {
    const article = visit("国际交流与合作处的基本情况及主要职能");
    expect(article).toContain("介绍了国际交流与合作处的基本情况及主要职能");
    expect(article).not.toContain("该处");
  });

  it("is stated again of people whom every university has", () => {
    const article = visit("校区的历史");
    expect(article).toContain("随后，云雀示例大学相关部处负责人到各对口单位");
  });
  it("is not named twice where the level of its region is in front", () => {
    const article = ceremony(
      person("a", "安例", post(unit("汉语中心", { name: zh("云溪省教育厅"), kind: "government" }), "主任")),
      {
        ...person("b", "博例"),
        posts: [{ organization: unit("国际处", { name: zh("云溪省商务厅"), kind: "government" }) }],
      },
    );
    expect(article).toContain("省商务厅国际处博例");
    expect(article).not.toContain("省商务厅云溪省商务厅");
  });

  it("is not named twice where the level of its region is in front of its short form", () => {
    const federation = { name: zh("云溪市工商业联合会"), short: zh("云溪市工商联"), kind: "association" };
    const committee = { name: zh("中共云溪市委"), short: zh("云溪市委"), kind: "party" };
    const article = faultlessText(
      {
        format: FORMAT,
        kind: "outbound_visit",
        status: "held",
        title: zh("云溪市工商联赴湖滨走访企业"),
        home: federation,
        when: { words: zh("5月16日至17日") },
        city: zh("湖滨"),
        purpose: zh("走访企业"),
        delegations: [{ key: "d", side: "guest", head: "a" }],
        participants: [
          {
            ...person(
              "a",
              "安例",
              post(unit("统战部", committee), "副部长"),
              post(unit("党组", federation), "书记"),
            ),
            side: "guest",
            delegation: "d",
            roles: ["head"],
          },
        ],
        agenda: [{ key: "t", activity: "tour", saw: [zh("湖滨示例公司")] }],
      } as unknown as DraftRecord,
      "zh",
    );
    expect(article).toContain("云溪市委统战部副部长、云溪市工商业联合会党组书记安例");
  });

  it("is not that of the one before, where the organization of the office is unknown", () => {
    const article = ceremony(
      person("a", "安例", post({ name: zh("云溪省政协"), kind: "government" }, "副主任")),
      person("b", "博例", post({ name: zh("外事办公室"), kind: "government" }, "处长")),
    );
    expect(article).toContain("副主任安例，外事办公室处长博例");
  });
});
