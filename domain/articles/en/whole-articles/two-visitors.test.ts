import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "./lake-town.test-data";

const embassy = { name: en("Embassy of Hilland"), the: true, kind: "government" };
const chamber = { name: en("Reed Chamber of Ports"), the: true, kind: "association" };
const guest = { side: "guest" };
const people = [
  person("a", "Ann Lee", "Trade Counsellor", embassy, guest),
  person("b", "Bo Ray", "Press Attaché", embassy, guest),
  person("c", "Cy Dee", "director", chamber, { side: "host" }),
  person("d", "Eve Fay", "secretary", chamber, { side: "host" }),
];
const both = [{ key: "a" }, { key: "b" }];
const talks = (key: string, host: string, topic: string, day: string) => ({
  key,
  activity: "talks",
  when: { start: day },
  people: [...both, { key: host }],
  topics: [en(topic)],
});

const visit = (more: object[] = []) =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Two diplomats visit Reedham"),
    city: en("Reedham"),
    when: { start: "2024-03-05", end: "2024-03-06" },
    participants: people,
    agenda: [
      talks("t", "c", "ferry lines", "2024-03-05"),
      talks("u", "d", "harbor fees", "2024-03-06"),
      ...more,
    ],
  });

describe("the only two visitors", () => {
  it("did not visit as visitors", () => {
    const tour = {
      key: "v",
      activity: "tour",
      when: { start: "2024-03-06" },
      people: both,
      saw: [en("the mill")],
    };
    expect(visit([tour])).not.toContain("visitors visited");
  });
});
