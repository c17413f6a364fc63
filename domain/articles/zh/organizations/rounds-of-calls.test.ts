import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { zh } from "../whole-articles/lake-town.test-data";

const host = (key: string, name: string, title: string): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ title: zh(title) }],
  side: "host",
  roles: ["receiver"],
});
const stop = (key: string, place: string, receiver: string, more: object = {}): object => ({
  key,
  activity: "talks",
  venue: { name: zh(place) },
  people: [
    { key: "an", as: "head" },
    { key: receiver, as: "receiver" },
  ],
  ...more,
});
const said = (key: string, by: string, words: string): object => ({
  key,
  by: [by],
  act: "say",
  points: [zh(words)],
});
const INTRODUCED = { key: "r3", by: ["an"], act: "introduce", points: [zh("上届茶叶节的情况")] };

const record = (places: readonly [string, string], more: object = {}): DraftRecord =>
  ({
    format: FORMAT,
    kind: "outbound_visit",
    status: "held",
    title: zh("拜访驻华使馆"),
    when: { start: "2024-03-05" },
    city: zh("星河"),
    purpose: zh("邀请各国出席第三届茶叶节"),
    delegations: [{ key: "d", side: "guest", head: "an" }],
    participants: [
      {
        key: "an",
        person: { name: zh("安例") },
        posts: [{ organization: { name: zh("湖滨会展局") }, title: zh("局长") }],
        side: "guest",
        delegation: "d",
      },
      host("bai", "白样", "东湖国驻华大使"),
      host("chen", "陈式", "西山国驻华大使"),
    ],
    agenda: [
      stop("one", places[0], "bai", {
        remarks: [said("r1", "bai", "东湖国重视茶叶贸易"), said("r2", "bai", "东湖国企业关注茶叶节")],
      }),
      stop("two", places[1], "chen", {
        remarks: [INTRODUCED, said("r4", "chen", "西山国企业愿了解茶叶节")],
        ...more,
      }),
    ],
  }) as DraftRecord;

describe("a round of calls in one city", () => {
  it("says in the lead whom the visitors called on, with what the names share printed once", () => {
    expect(text(record(["东湖国驻华使馆", "西山国驻华使馆"]), "zh")).toContain(
      "赴星河拜访东湖国、西山国两国驻华使馆，邀请各国出席第三届茶叶节。东湖国驻华大使白样、西山国驻华大使陈式分别接待了安例一行。",
    );
    expect(text(record(["东湖茶业协会", "西山集团"]), "zh")).toContain("赴星河拜访东湖茶业协会、西山集团，");
  });

  it("is a plain visit where the stops are not organizations of hosts", () => {
    expect(text(record(["茶园", "码头"]), "zh")).toContain("赴星河访问，");
  });

  it("begins a stop with what was introduced there, and adds what else was spoken of", () => {
    const article = text(
      record(["东湖国驻华使馆", "西山国驻华使馆"], { topics: [zh("报名截止时间")] }),
      "zh",
    );
    expect(article).toContain("在西山国驻华使馆，安例介绍了上届茶叶节的情况，双方还就报名截止时间");
    expect(article).not.toContain("安例一行在西山国驻华使馆");
  });
});
