import { expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const visit = (more: object, agenda: readonly object[]): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山大学校长访问湖滨大学"),
      home: { name: zh("湖滨大学"), kind: "university" },
      when: { start: "2024-03-05", end: "2024-03-07" },
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "松山大学", "校长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("deng", "邓样", "松山大学", "教授", { side: "guest", delegation: "d" }),
        personOf("bai", "白样", "湖滨大学", "校长", { side: "host", roles: ["receiver"] }),
      ],
      agenda,
      ...more,
    }) as DraftRecord,
    "zh",
  );

const talks = (more: object = {}): object => ({
  key: "talks",
  activity: "talks",
  title: zh("会见"),
  when: { start: "2024-03-06", part: "afternoon" },
  venue: { name: zh("行政楼") },
  remarks: [remark("r1", "bai", "hope", "两校加强学术交流"), remark("r2", "an", "hope", "两校加强人员往来")],
  ...more,
});

it("states a reception with the day and the room of the talks, once", () => {
  const text = visit({}, [talks()]);
  expect(text).toMatch(
    /访问湖滨大学。6日下午，(?:湖滨大学|该校)校长白样在行政楼会见了安例一行。\n\n白样希望/,
  );
  expect(text).not.toMatch(/接待了|会见时/);
});

it("states talks as talks", () => {
  expect(visit({}, [talks({ title: zh("会谈") })])).toContain("白样在行政楼与安例一行会谈。");
});

it("has the dinner of the same host on the same day beside the meeting", () => {
  const meal = {
    key: "meal",
    activity: "meal",
    title: zh("晚宴"),
    when: { start: "2024-03-06" },
    people: [{ key: "bai", as: "head" }, { key: "an" }, { key: "deng" }],
  };
  const text = visit({}, [
    talks({ people: [{ key: "bai", as: "receiver" }, { key: "an", as: "head" }, { key: "deng" }] }),
    meal,
  ]);
  expect(text).toContain("会见安例一行，并举行晚宴。");
  expect(text.match(/晚宴/g)).toHaveLength(1);
});

it("leaves talks with others their own sentence", () => {
  const others = { people: [{ key: "an", as: "head" }, { key: "deng" }, { key: "mo" }] };
  const mo = personOf("mo", "莫常", "湖滨大学", "副校长", { side: "host" });
  const record = {
    participants: [
      personOf("an", "安例", "松山大学", "校长", { side: "guest", delegation: "d", roles: ["head"] }),
      personOf("deng", "邓样", "松山大学", "教授", { side: "guest", delegation: "d" }),
      personOf("bai", "白样", "湖滨大学", "校长", { side: "host", roles: ["receiver"] }),
      mo,
    ],
  };
  const item = talks({ ...others, remarks: [remark("r1", "mo", "hope", "两校加强学术交流")] });
  expect(visit(record, [item])).toMatch(/白样接待了(?:来宾|安例一行)/);
});

it("has the room of a meeting in the sentence of the meeting", () => {
  const text = visit(
    { kind: "meeting", title: zh("白样会见松山大学校长安例"), when: { start: "2024-03-05" } },
    [talks({ when: undefined })],
  );
  expect(text).toMatch(/校长白样在行政楼会见松山大学校长安例/);
  expect(text).not.toContain("行政楼会见时");
});
