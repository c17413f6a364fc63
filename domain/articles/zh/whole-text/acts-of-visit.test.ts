import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { personOf, heldEvent as record, zh } from "../whole-articles/lake-town.test-data";

const visit = (agenda: readonly object[], more: object = {}): string =>
  faultlessText(
    record({
      kind: "reception",
      title: zh("云雀市代表团访问湖区"),
      when: { start: "2024-03-05", end: "2024-03-08" },
      city: zh("湖区"),
      delegations: [{ key: "d", side: "guest", head: "bo", name: zh("云雀市代表团"), the: false }],
      participants: [
        personOf("an", "安例", "湖滨港口商会", "会长", { side: "host", roles: ["receiver"] }),
        personOf("bo", "博例", "云雀市航运协会", "会长", {
          side: "guest",
          delegation: "d",
          roles: ["head"],
        }),
      ],
      agenda,
      ...more,
    }),
    "zh",
  );

const head = [{ key: "bo", as: "head" }];
const meeting = {
  key: "t",
  activity: "talks",
  when: { start: "2024-03-06" },
  people: [...head, { key: "an", as: "receiver" }],
  topics: [zh("港口航运合作")],
};
const harbour = { key: "s", activity: "tour", people: head, saw: [zh("湖心灯塔"), zh("松山船坞")] };

describe("an act of a visit without a day", () => {
  it("is not dated by the day before it", () => {
    const written = visit([meeting, harbour]);
    expect(written).toMatch(/访问期间，代表团还参观了湖心灯塔/);
  });

  it("is not a part of a tour on a day with an escort", () => {
    const people = [...head, { key: "an", as: "escort" }];
    const dated = { ...harbour, key: "a", when: { start: "2024-03-07" }, people, saw: [zh("渔业博物馆")] };
    const written = visit([meeting, dated, harbour]);
    expect(written).toMatch(/参观了渔业博物馆[，。]访问期间，?(?:代表团)?还参观了湖心灯塔/);
  });

  it("needs no such words where its own day is known, or on a visit of one day", () => {
    expect(visit([meeting, { ...harbour, when: { start: "2024-03-07" } }])).not.toContain("访问期间");
    expect(visit([meeting, harbour], { when: { start: "2024-03-06" } })).not.toContain("访问期间");
  });
});

describe("stops in several towns", () => {
  it("have a sentence for every town", () => {
    const stop = (key: string, more: object): object => ({ key, activity: "tour", people: head, ...more });
    const written = visit([
      stop("a", { city: zh("松山"), saw: [zh("渔业博物馆"), zh("松山船坞")] }),
      stop("b", {
        city: zh("苇岸"),
        saw: [zh("湖心灯塔"), zh("苇岸鱼市")],
        topics: [zh("灯塔修缮的历史和最新成果")],
      }),
      stop("c", { venue: { name: zh("云溪船厂") }, topics: [zh("造船业发展情况")] }),
    ]);
    expect(written).toMatch(/\n在松山，代表团参观了渔业博物馆和松山船坞。在苇岸，代表团参观了湖心灯塔/);
  });
});
