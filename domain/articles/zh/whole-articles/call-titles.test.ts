import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const HALL = { name: zh("松山外办"), city: zh("松山"), organization: { name: zh("松山外办") } };
const head = personOf("lin", "林谷", "枫叶大学", "校长", { side: "guest", delegation: "d", roles: ["head"] });
const people = [
  head,
  personOf("su", "苏样", "枫叶大学", "教务长", { side: "guest", delegation: "d" }),
  personOf("bai", "白样", "云溪大学", "副校长", { side: "host" }),
  personOf("he", "何例", "松山外办", "主任", { side: "third" }),
];
const item = (more: object): object => ({
  key: "call",
  activity: "talks",
  title: zh("拜访松山外办"),
  venue: HALL,
  people: [{ key: "lin" }, { key: "su" }, { key: "bai" }, { key: "he", as: "receiver" }],
  ...more,
});
const written = (agenda: object[], more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("枫叶大学校长林谷一行访问云溪大学"),
      home: { name: zh("云溪大学"), kind: "university" },
      when: { start: "2024-03-05", end: "2024-03-08" },
      venue: { name: zh("云溪大学"), organization: { name: zh("云溪大学"), kind: "university" } },
      delegations: [{ key: "d", side: "guest", head: "lin" }],
      participants: people,
      agenda: [
        { key: "tour", activity: "tour", when: { start: "2024-03-05" }, saw: [zh("图书馆")] },
        ...agenda,
      ],
      ...more,
    }) as DraftRecord,
    "zh",
  );

describe("an item whose title says on whom the visitors called", () => {
  it("makes the call the predicate, of the visitors and who went with them", () => {
    const text = written([
      item({ when: { start: "2024-03-06" }, remarks: [remark("r", "he", "praise", "两校合作")] }),
    ]);
    expect(text).toContain("林谷一行和云溪大学副校长白样拜访松山外办，与主任何例座谈。");
    expect(text).not.toContain("参加拜访");
    expect(text).not.toContain("一同参加");
  });

  it("continues with what was discussed and what the only speaker of the visitors said", () => {
    const text = written([
      item({
        when: { start: "2024-03-06" },
        people: [{ key: "lin" }, { key: "su" }, { key: "he" }],
        topics: [zh("留学生培养")],
        remarks: [remark("r", "lin", "introduce", "枫叶大学的专业设置")],
      }),
    ]);
    expect(text).toContain("林谷一行拜访松山外办，与主任何例座谈，就留学生培养进行了交流。");
    expect(text).not.toContain("在松山外办与");
  });

  it("opens what the visitors said there, and only names the place for what their hosts said", () => {
    const bare = (by: string): string =>
      written([
        item({
          when: { start: "2024-03-06" },
          title: zh("拜访"),
          people: [{ key: "lin" }, { key: "su" }, { key: "he", as: "receiver" }],
          remarks: [remark("r", by, "introduce", "近期的工作")],
        }),
      ]);
    expect(bare("lin")).toContain("林谷一行拜访松山外办");
    for (const by of ["lin", "he"]) expect(bare(by)).not.toContain("拜访环节");
  });

  it("leaves titles that are not call", () => {
    const text = written([item({ when: { start: "2024-03-06" }, title: zh("走访座谈会") })]);
    expect(text).not.toMatch(/走访座谈会，与/);
  });
});

describe("titles that are verbs", () => {
  it("need no verb of taking part", () => {
    const text = written([item({ when: { start: "2024-03-06" }, title: zh("举行工作会谈") })]);
    expect(text).toContain("举行工作会谈");
    expect(text).not.toContain("参加举行");
  });

  it("hold talks of a kind, which are not verbs by themselves", () => {
    const text = written([
      item({ when: { start: "2024-03-06" }, title: zh("工作会谈"), topics: [zh("留学生培养")] }),
    ]);
    expect(text).toContain("就留学生培养举行工作会谈");
    expect(text).not.toContain("留学生培养工作会谈");
  });

  it("name the meeting of an organization before those with whom the visitors discussed", () => {
    const text = written([
      item({ when: { start: "2024-03-06" }, title: zh("第三届理事会"), topics: [zh("留学生培养")] }),
    ]);
    expect(text).toContain("参加第三届理事会，与");
    expect(text).not.toContain("一同参加");
  });
});

describe("what the hosts did, by the title of an item", () => {
  it("is never done by the visitors, nor what these said by the host", () => {
    const text = written([
      item({
        when: { start: "2024-03-06" },
        title: zh("会见代表团"),
        people: [{ key: "lin" }, { key: "su" }, { key: "he", as: "receiver" }],
      }),
    ]);
    expect(text).not.toContain("会见代表团");
  });

  it("does not take part in a call that was a tour", () => {
    const text = written([
      {
        key: "t",
        activity: "tour",
        title: zh("拜访"),
        when: { start: "2024-03-06" },
        venue: HALL,
        people: [{ key: "lin" }, { key: "su" }],
      },
    ]);
    expect(text).not.toContain("参加拜访");
    expect(text).toContain("参观了松山外办");
  });
});
