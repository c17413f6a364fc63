import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

const OFFICE = { name: zh("云雀市商务局"), kind: "government" };
const company = (kind: string): object => ({ name: zh("湖滨水务公司"), kind, city: zh("南汀") });
const person = (key: string, name: string, organization: object, side: string): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh("总经理") }],
  side,
  roles: [side === "host" ? "receiver" : "head"],
});
const visit = (organization: object, agenda: object[] = []): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: zh("水务公司到访云雀市"),
      when: { start: "2024-03-05" },
      participants: [person("chen", "陈例", organization, "guest"), person("lu", "陆样", OFFICE, "host")],
      agenda,
    } as unknown as DraftRecord,
    "zh",
  );
const gathering = (more: object): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "seminar",
      status: "held",
      title: zh("港口论坛举行"),
      officialName: zh("第五届港口论坛"),
      when: { start: "2024-03-05" },
      participants: [],
      agenda: [],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );

describe("the city of an organization", () => {
  it("does not become part of the name of a company", () => {
    const own = visit(company("company"));
    expect(own).toContain("位于南汀的湖滨水务公司");
    expect(own).not.toContain("南汀湖滨水务公司");
  });

  it("书记甲、校长乙，以及丙处、丁院等单位负责人: the people do not belong to these organizations.", () => {
    const venue = { name: zh("市民中心三楼会议室"), city: zh("南汀") };
    const own = visit(OFFICE, [{ key: "t", activity: "talks", topics: [zh("供水")], venue }]);
    expect(own).toContain("南汀市市民中心");
    expect(own).not.toContain("南汀市民中心");
  });
});

describe("the city of a tour", () => {
  it("stays in the name of a sight that it is a part of", () => {
    const item = { key: "t", activity: "tour", city: zh("瓦尔帕"), saw: [zh("瓦尔帕港集装箱码头")] };
    const text = visit(OFFICE, [item, { key: "w", activity: "talks", topics: [zh("供水")] }]);
    expect(text).toContain("参观了瓦尔帕港集装箱码头");
    expect(text).not.toMatch(/在瓦尔帕参观了|参观了港/);
  });
});

describe("an invitation to an event", () => {
  const organizers = [
    { organization: OFFICE, tier: "inviter" },
    { organization: { name: zh("云雀航运协会"), kind: "association" }, tier: "go_between" },
  ];

  it("was given to those who came, not to the event", () => {
    const own = gathering({ organizers, attendance: { count: 150, of: zh("代表") } });
    expect(own).toContain("150名代表应云雀市商务局邀请参加");
    expect(own).not.toContain("邀请，第五届港口论坛");
    expect(own).toContain("经云雀航运协会牵线，");
  });
});

describe("a cancelled event during a larger one", () => {
  const partOf = { name: zh("港口周"), how: "at" };
  const off = { status: "cancelled", planned: { start: "2024-10-21" }, when: {}, partOf };

  it("has its day, the larger event and its place one after the other", () => {
    const own = gathering({ ...off, venue: { name: zh("海关大楼") } });
    expect(own).toContain("10月21日港口周期间在海关大楼举行的");
    expect(own).not.toContain("上于海关大楼");
    expect(gathering(off)).toContain("在港口周上举行的");
  });
});
