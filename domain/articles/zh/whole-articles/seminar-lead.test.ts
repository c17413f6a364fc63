import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { CITY, heldEvent, PORT, personOf, remark, zh } from "./lake-town.test-data";

const organizer = (organization: object, tier = "host"): object => ({ organization, tier });
const forum = (discussion: object, more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("湖滨航运论坛举行"),
      officialName: zh("湖滨航运论坛"),
      city: zh("湖滨市"),
      theme: zh("绿色港口"),
      organizers: [organizer(PORT), organizer(CITY)],
      participants: [
        personOf("a", "安例", PORT.name.zh, "会长"),
        personOf("b", "博例", CITY.name.zh, "会长"),
        { key: "x", group: zh("来自十余家港口的专家") },
      ],
      agenda: [
        {
          key: "o",
          activity: "speeches",
          title: zh("开幕式"),
          remarks: [
            remark("r1", "a", "welcome", "各位来宾"),
            remark("r2", "a", "say", "论坛为港口提供交流平台"),
            remark("r3", "b", "say", "港口之间需要更多合作"),
          ],
        },
        { key: "d", activity: "discussion", people: [{ key: "x" }], topics: [zh("岸电应用")], ...discussion },
      ],
      ...more,
    }),
    "zh",
  );
const leadOf = (article: string): string => article.split("\n")[2] ?? "";

describe("what all who came to a seminar discussed", () => {
  it("ends the first paragraph, after theme and organizers", () => {
    const article = forum({});
    expect(leadOf(article)).toMatch(/主办。来自十余家港口的专家就岸电应用进行[^。]+。$/);
    expect(article.match(/岸电应用/g)).toHaveLength(1);
  });

  it("follows more organizers than the first sentence has room for", () => {
    const many = [PORT, CITY, { name: zh("云川市交通局") }, { name: zh("云川大学") }].map((one) =>
      organizer(one),
    );
    expect(forum({}, { organizers: many })).toMatch(/主办。来自十余家港口的专家就岸电应用进行/);
  });

  it("stays in the programme where somebody spoke there, or it had a place of its own", () => {
    const spoken = forum({ remarks: [remark("r4", "b", "propose", "建设岸电示范区")] });
    expect(leadOf(spoken)).not.toContain("岸电应用");
    expect(leadOf(forum({ venue: { name: zh("港口会议厅") } }))).not.toContain("岸电应用");
  });
});
