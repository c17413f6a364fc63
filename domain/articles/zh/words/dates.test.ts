import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";
import { announced } from "./dates";

describe("what the record says of a day to come", () => {
  it("is announced with 将", () => {
    expect(announced("云雀展于2024年9月14日至17日在湖滨举行。", "2024-03-05")).toBe(
      "云雀展将于2024年9月14日至17日在湖滨举行。",
    );
    expect(announced("云雀展于2024年9月在湖滨举行。", "2024-03-05")).toBe("云雀展将于2024年9月在湖滨举行。");
  });

  it("stays as it is for days past, where it says so itself, and where the day of writing is not known", () => {
    for (const text of [
      "云雀展于2023年9月14日在湖滨举行。",
      "云雀展将于2024年9月14日举行。",
      "云雀展于2024年3月举行。",
    ])
      expect(announced(text, "2024-03-05")).toBe(text);
    expect(announced("云雀展于2024年9月14日举行。", undefined)).toBe("云雀展于2024年9月14日举行。");
  });
});

describe("the part of the day", () => {
  const opened = (when: object): string =>
    faultlessText(
      heldEvent({
        kind: "meeting",
        officialName: zh("湖滨航运大会"),
        city: zh("云雀"),
        when: { start: "2024-03-05", ...when },
      }),
      "zh",
    );

  it("is that of the hour where the record has only the hour", () => {
    expect(opened({ time: "18:30" })).toContain("2024年3月5日晚，湖滨航运大会");
    expect(opened({ time: "09:00" })).toContain("3月5日上午，");
    expect(opened({ time: "14:30", part: "afternoon" })).toContain("3月5日下午，");
  });

  it("is left out at night and over several days", () => {
    expect(opened({ time: "02:00" })).toContain("3月5日，");
    expect(opened({ time: "09:00", end: "2024-03-07" })).toContain("3月5日至7日，");
  });
});

it("reports the part of the day of an item once, and an earlier one as that of the same day", () => {
  const talks = (key: string, part: string, topic: string, told?: string): object => ({
    key,
    activity: "talks",
    when: { part },
    people: [
      { key: "an", as: "receiver" },
      { key: "bai", as: "head" },
    ],
    topics: [zh(topic)],
    ...(told ? { told } : {}),
  });
  const text = faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("安例会见白样一行"),
      when: { words: zh("5月23日下午") },
      delegations: [{ key: "d", side: "guest", head: "bai" }],
      participants: [
        personOf("an", "安例", "湖滨港口商会", "会长", { side: "host", roles: ["receiver"] }),
        personOf("bai", "白样", "云雀市航运协会", "会长", {
          side: "guest",
          delegation: "d",
          roles: ["head"],
        }),
      ],
      agenda: [talks("t", "afternoon", "航线开发"), talks("u", "morning", "船员培训", "after")],
    }),
    "zh",
  );
  expect(text.match(/下午/g)).toHaveLength(1);
  expect(text).toContain("当天上午，");
});

it("does not give the day to an earlier part of a journey of several days", () => {
  const tour = (key: string, name: string, when: object): object => ({
    key,
    activity: "tour",
    when,
    venue: { name: zh(name) },
    saw: [zh(`${name}展厅`)],
  });
  const text = faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("白样一行考察"),
      when: { start: "2024-05-03", end: "2024-05-04" },
      participants: [
        personOf("an", "安例", "湖滨港口商会", "会长", { side: "host", roles: ["receiver"] }),
        personOf("bai", "白样", "云雀市航运协会", "会长", { side: "guest", roles: ["head"] }),
      ],
      agenda: [
        tour("a", "老码头", { start: "2024-05-03", part: "afternoon" }),
        tour("b", "水厂", { part: "morning" }),
        tour("c", "灯塔", { part: "afternoon" }),
      ],
    }),
    "zh",
  );
  expect(text).toContain("3日下午，");
  expect(text).not.toContain("当天");
  expect(text).toMatch(/水厂[^。]*。下午，/);
});

it("says the part of the day once of visits side by side, whether or not their day is known", () => {
  const stop = (key: string, place: string, when: object): object => ({
    key,
    activity: "tour",
    when,
    venue: { name: zh(place) },
    people: [{ key: "an", as: "head" }],
    topics: [zh(`${place}建设情况`)],
  });
  const toured = (when: object, ...agenda: object[]): string =>
    faultlessText(
      heldEvent({
        kind: "inspection",
        title: zh("湖滨侨联到云雀开展调研"),
        city: zh("云雀"),
        purpose: zh("开展调研"),
        when,
        delegations: [{ key: "d", name: zh("调研组"), side: "guest", head: "an" }],
        participants: [
          {
            key: "an",
            person: { name: zh("安例") },
            posts: [{ organization: { name: zh("湖滨侨联") }, title: zh("主席") }],
            side: "guest",
            delegation: "d",
          },
        ],
        agenda,
      }),
      "zh",
    );
  const unknown = toured(
    { words: zh("日前") },
    stop("a", "航运馆", { part: "morning" }),
    stop("b", "灯塔公园", { part: "morning" }),
    stop("c", "渔港", { part: "afternoon" }),
  );
  expect(unknown.match(/上午/g)).toHaveLength(1);
  expect(unknown).toMatch(/(?<!当天)下午/);
  const days = toured(
    { words: zh("3月5日至6日") },
    stop("a", "航运馆", { words: zh("5日下午"), part: "afternoon" }),
    stop("b", "灯塔公园", { words: zh("5日下午"), part: "afternoon" }),
    stop("c", "渔港", { words: zh("6日下午"), part: "afternoon" }),
  );
  expect(days.match(/5日下午/g)).toHaveLength(1);
  expect(days).toContain("6日下午");
  const several = toured(
    { words: zh("3月5日至6日") },
    stop("a", "航运馆", { part: "morning" }),
    stop("b", "灯塔公园", { part: "morning" }),
  );
  expect(several.match(/上午/g)).toHaveLength(2);
});
