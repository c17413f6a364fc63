import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../events/shape";
import type { Lang } from "../events/values";
import { faultlessText as text } from "./faultless.test-data";
import { both } from "./two-languages.test-data";
import { writeArticle } from "./write";

// A host who met several guests, none of whom leads the others. All names are invented.

const guest = (key: string, en: string, zh: string, post: object): object => ({
  key,
  person: { name: both(en, zh), later: { en: en.split(" ").at(-1) ?? en } },
  posts: [post],
  side: "guest",
});
const consul = (key: string, en: string, zh: string, country: readonly [string, string]): object =>
  guest(key, en, zh, {
    title: both(`Consul General of ${country[0]} in Port City`, `${country[1]}驻港城总领事`),
  });
const CONSULS = [
  consul("a", "Bo Lake", "博湖", ["Lakeland", "湖国"]),
  consul("b", "Cy Reed", "赛芦", ["Reedland", "芦国"]),
  consul("c", "Di Wye", "迪威", ["Wyland", "威国"]),
];
const of = (key: string, en: string, zh: string, name: object, title: object): object =>
  guest(key, en, zh, { title, organization: { name, the: false } });
const PRESIDENT = both("president", "校长");

const record = (guests: readonly object[], more: object = {}): DraftRecord =>
  ({
    format: FORMAT,
    kind: "meeting",
    status: "held",
    title: both("Meeting with guests", "会见来宾"),
    when: { start: "2024-03-05" },
    city: both("Reedham", "芦湾"),
    participants: [
      {
        key: "ann",
        person: { name: both("Ann Exemplar", "安例"), later: { en: "Exemplar" } },
        posts: [
          {
            title: both("vice mayor", "副市长"),
            organization: {
              name: both("Reedham Municipal Government", "芦湾市人民政府"),
              kind: "government",
              the: true,
            },
          },
        ],
        side: "host",
        roles: ["receiver"],
      },
      ...guests,
    ],
    agenda: [{ key: "m", activity: "talks", topics: [both("trade", "贸易")] }],
    ...more,
  }) as unknown as DraftRecord;
const headlineOf = (given: DraftRecord, lang: Lang): string | undefined => {
  const [first] = writeArticle(given, lang).blocks;
  return first?.type === "headline" ? first.sentence.text : undefined;
};

describe("several equal guests of a meeting", () => {
  it("are envoys of their countries in the headline, and all of them are introduced in the first sentence", () => {
    expect(headlineOf(record(CONSULS), "en")).toBe(
      "Reedham vice mayor Ann Exemplar meets consuls general of Lakeland, Reedland and Wyland",
    );
    expect(headlineOf(record(CONSULS), "zh")).toBe("芦湾市副市长安例会见湖国、芦国、威国驻港城总领事");
    expect(text(record(CONSULS), "zh")).toContain(
      "会见湖国驻港城总领事博湖、芦国驻港城总领事赛芦、威国驻港城总领事迪威，就贸易进行了交流。",
    );
    expect(text(record(CONSULS), "zh")).not.toContain("一行");
  });

  it("are 等国领事官员 where more came than the record names", () => {
    const given = record(CONSULS, { participantsOpen: true, openSides: ["guest"] });
    expect(headlineOf(given, "zh")).toBe("芦湾市副市长安例会见湖国、芦国、威国等国领事官员");
    expect(text(given, "zh")).toContain("威国驻港城总领事迪威等领事官员，就贸易进行了交流。");
  });

  it("share one plural of their post", () => {
    const given = record([
      of("a", "Bo Lake", "博湖", both("Harbor University", "海港大学"), PRESIDENT),
      of("b", "Cy Reed", "赛芦", both("Pine University", "松山大学"), PRESIDENT),
    ]);
    expect(headlineOf(given, "en")).toBe(
      "Reedham vice mayor Ann Exemplar meets presidents of Harbor University and Pine University",
    );
    expect(headlineOf(given, "zh")).toBe("芦湾市副市长安例会见海港大学、松山大学校长");
  });

  it("are guests of their organizations where their posts differ, and never heads of what they do not lead", () => {
    const given = record([
      of("a", "Bo Lake", "博湖", both("Harbor City International University", "海港城国际大学"), PRESIDENT),
      of(
        "b",
        "Cy Reed",
        "赛芦",
        both("Pine Valley Technical University", "松谷理工大学"),
        both("dean", "院长"),
      ),
      of(
        "c",
        "Di Wye",
        "迪威",
        both("Cloud Hill Agricultural University", "云山农业大学"),
        both("dean", "院长"),
      ),
    ]);
    expect(headlineOf(given, "en")).toBe(
      "Reedham vice mayor Ann Exemplar meets guests from three universities",
    );
    expect(headlineOf(given, "zh")).toContain("海港城国际大学、松谷理工大学、云山农业大学来宾");
  });

  it("keep their names where the office's own title has them", () => {
    const given = record(CONSULS, { title: { zh: "我市领导会见博湖、赛芦、迪威" } });
    expect(headlineOf(given, "zh")).not.toContain("总领事");
  });
});
