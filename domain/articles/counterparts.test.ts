import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../events/shape";
import type { Lang } from "../events/values";
import { faultlessText } from "./faultless.test-data";
import { both } from "./two-languages.test-data";

const ZONE = { name: both("Example Zone", "示例区"), kind: "zone", the: false };
const CHAMBER = { name: both("Chamber of Sample Traders", "样本商会"), kind: "association", the: true };
const host = (key: string, name: { en: string; zh: string }, more: object = {}): object => ({
  key,
  person: { name },
  posts: [{ organization: ZONE, title: both("director", "主任") }],
  side: "host",
  ...more,
});
const visit = (hosts: object[], talks: object = {}): DraftRecord =>
  ({
    format: FORMAT,
    kind: "reception",
    status: "held",
    title: both("Working visit", "工作访问"),
    when: { start: "2024-03-05" },
    city: both("Lakeside", "湖滨"),
    participants: [
      {
        key: "a",
        person: { name: both("Lee Exemplar", "李范") },
        posts: [{ organization: CHAMBER, title: both("president", "会长") }],
        side: "guest",
        roles: ["head"],
      },
      ...hosts,
    ],
    agenda: [{ key: "t", activity: "talks", topics: [both("trade in medicine", "药品贸易")], ...talks }],
  }) as unknown as DraftRecord;

const text = (record: DraftRecord, lang: Lang): string => faultlessText(record, lang);

describe("the only talks of a visit, of which nobody is listed", () => {
  const lone = host("b", both("Ann Mason", "马森"));

  it("were with the few hosts whom nothing else mentions", () => {
    const article = text(visit([lone]), "en");
    expect(article).toMatch(/held talks with Ann Mason, director of Example Zone, on trade in medicine/);
    expect(article).not.toMatch(/also present/i);
    expect(text(visit([lone]), "zh")).not.toMatch(/参加.*马森|马森.*参加/);
  });

  it("were with nobody in particular where a host spoke, or where there are many of them", () => {
    const spoke = {
      remarks: [{ key: "r", by: ["b"], act: "say", points: [both("trade had grown", "贸易增长")] }],
    };
    expect(text(visit([lone], spoke), "en")).not.toContain("held talks with");
    const many = ["c", "d", "e", "f"].map((key) => host(key, both(`Host ${key.toUpperCase()}`, `主${key}`)));
    expect(text(visit(many), "en")).not.toContain("held talks with Host");
  });
});
