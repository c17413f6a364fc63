import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { faultlessText } from "../faultless.test-data";
import { zh } from "../zh/whole-articles/lake-town.test-data";

const BUREAU = { name: zh("云雀省财政厅"), kind: "government" };
const COLLEGE = { name: zh("云雀财经学院"), kind: "university" };

const person = (key: string, name: string, organization: object, title: string) => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
});

const says = (key: string, by: string, point: string) => ({
  key,
  by: [by],
  act: "say",
  points: [zh(point)],
});

/** A course that opened; the deputy of one of the speakers only attended. */
const opening = (people: readonly { key: string; as?: string }[], more: object = {}): DraftRecord =>
  ({
    format: FORMAT,
    kind: "other",
    status: "held",
    officialName: zh("云雀省财政干部培训班开学典礼"),
    title: zh("云雀省财政干部培训班开学典礼举行"),
    when: { start: "2024-03-05" },
    city: zh("云雀市"),
    participants: [
      person("a", "莫常", BUREAU, "厅长"),
      person("b", "安例", BUREAU, "副厅长"),
      person("c", "博例", COLLEGE, "院长"),
      person("d", "陈例", COLLEGE, "副院长"),
    ],
    agenda: [
      {
        key: "o",
        activity: "ceremony",
        title: zh("开学典礼"),
        people,
        remarks: [says("r1", "c", "学院将办好培训"), says("r2", "a", "学习是干部的任务")],
      },
    ],
    ...more,
  }) as unknown as DraftRecord;

const CHAIRED = [{ key: "d", as: "chair" }, { key: "a" }, { key: "b" }, { key: "c" }];

describe("all attendees of an event, after its news", () => {
  it("are listed in the record's order where a deputy would be named before the head who speaks", () => {
    const text = faultlessText(opening(CHAIRED), "zh");
    expect(text).toContain("云雀省财政厅厅长莫常、副厅长安例，云雀财经学院院长博例出席典礼。");
    expect(text).toContain("云雀财经学院副院长陈例主持");
    expect(text).toMatch(/\n\n?[^\n]*博例表示，学院将办好培训/);
    expect(text).not.toMatch(/副厅长安例出席/);
  });

  it("are named where they speak if nobody else was there", () => {
    const text = faultlessText(
      opening([{ key: "d", as: "chair" }, { key: "a" }, { key: "c" }], {
        participants: [
          person("a", "莫常", BUREAU, "厅长"),
          person("c", "博例", COLLEGE, "院长"),
          person("d", "陈例", COLLEGE, "副院长"),
        ],
      }),
      "zh",
    );
    expect(text).not.toMatch(/出席典礼/);
    expect(text).toContain("云雀省财政厅厅长莫常表示");
  });

  it("are not those who attended one part of the event", () => {
    const text = faultlessText(
      opening([{ key: "d", as: "chair" }], {
        agenda: [
          {
            key: "o",
            activity: "speeches",
            title: zh("开学典礼"),
            people: [
              { key: "d", as: "chair" },
              { key: "c", as: "speaker" },
              { key: "a", as: "speaker" },
            ],
            remarks: [says("r1", "c", "学院将办好培训"), says("r2", "a", "学习是干部的任务")],
          },
          {
            key: "u",
            activity: "ceremony",
            title: zh("实训室揭牌仪式"),
            people: [{ key: "b" }, { key: "a" }],
          },
        ],
      }),
      "zh",
    );
    expect(text).not.toMatch(/安例[^。]*出席典礼/);
  });

  it("include groups that spoke, and leave whom somebody asked to chair to the sentence on that", () => {
    const society = { name: zh("云雀省航运学会"), kind: "association" };
    const text = faultlessText(
      opening([], {
        kind: "seminar",
        officialName: zh("三省航运学会会长、秘书长联席会议"),
        title: zh("三省航运学会会长、秘书长联席会议举行"),
        participants: [
          { ...person("h", "海例", society, "会长"), presence: "absent" },
          { ...person("a", "莫常", society, "候任会长"), onBehalfOf: "h" },
          {
            ...person("b", "安例", society, "副会长"),
            posts: [
              { organization: society, title: zh("副会长") },
              { organization: { name: zh("云雀航运科学与技术大学") }, title: zh("教授") },
            ],
          },
          person("c", "博例", society, "秘书长"),
          person("d", "陈例", { name: zh("湖滨省航运学会"), kind: "association" }, "秘书长"),
          { key: "g", group: zh("会长、秘书长"), of: [{ name: zh("三省航运学会") }] },
        ],
        agenda: [
          {
            key: "m",
            activity: "discussion",
            people: [{ key: "a", as: "chair" }, ...["b", "c", "d", "g"].map((key) => ({ key }))],
            remarks: [
              says("r1", "c", "学会将收集航运史料"),
              says("r2", "d", "各学会应提供航运史料"),
              says("r3", "g", "各学会对明年的会议充满期待"),
            ],
          },
        ],
      }),
      "zh",
    );
    expect(text).toMatch(/湖滨省航运学会秘书长陈例(?:，以及|和)三省航运学会会长、秘书长参加会议/);
    expect(text).toMatch(/受[^。]*海例委托，[^。]*莫常主持会议/);
    expect(text).toMatch(/与会的会长、秘书长(?:表示|说)，各学会对/);
    expect(text).not.toContain("主持讨论");
  });
});
