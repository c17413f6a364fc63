import { expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { toText } from "../render";
import { writeArticle } from "../write";

const both = (en: string, zh: string) => ({ en, zh });
const one = (key: string, name: object, title: object, organization: object, more: object) => ({
  key,
  person: { name },
  posts: [{ title, organization: { name: organization } }],
  ...more,
});

const club = both("Lake Club", "湖滨会");
const port = both("Reed Port", "芦港局");
const council = both("Reed Council", "芦镇议会");

const record = (escortOf: object): DraftRecord =>
  ({
    format: FORMAT,
    status: "held",
    kind: "reception",
    when: { start: "2024-03-05", end: "2024-03-06" },
    title: both("Lake Club visits Reedham", "湖滨会访问芦镇"),
    home: { name: council },
    city: both("Reedham", "芦镇"),
    delegations: [
      {
        key: "d",
        name: both("delegation of the Lake Club", "湖滨会代表团"),
        the: true,
        side: "guest",
        head: "a",
      },
    ],
    participants: [
      one("a", both("Ann Lee", "李安"), both("President", "会长"), club, { side: "guest", delegation: "d" }),
      one("b", both("Bo Ray", "雷波"), both("Chairman", "议长"), council, { side: "host" }),
      one("e", both("Ed Fox", "傅德"), both("Secretary", "秘书长"), council, { side: "host" }),
      one("c", both("Cy Dee", "狄西"), both("Representative", "代表"), escortOf, {
        side: "host",
        roles: ["escort"],
      }),
    ],
    agenda: [
      {
        key: "t",
        activity: "tour",
        venue: { name: both("Reed Quay", "芦港码头") },
        people: [{ key: "a" }, { key: "c" }],
      },
      {
        key: "m",
        activity: "talks",
        title: both("exchange session", "交流会"),
        venue: { name: both("Reed Hall", "芦镇会堂") },
        people: [{ key: "e", as: "chair" }, { key: "a" }, { key: "b" }, { key: "c" }],
        topics: [both("the price of nets", "渔网价格")],
      },
    ],
  }) as unknown as DraftRecord;

const written = (escortOf: object, lang: "en" | "zh"): string => toText(writeArticle(record(escortOf), lang));

it("an escort of another organization is no partner of the visitors' talks", () => {
  expect(written(port, "en")).toContain("accompanied by Cy Dee");
  expect(written(port, "en")).not.toMatch(/(?:Dee|, and Dee|and Cy Dee)[^.]*discussed|discussed[^.]*Dee/);
  expect(written(port, "zh").match(/狄西/g)).toHaveLength(1);
});
