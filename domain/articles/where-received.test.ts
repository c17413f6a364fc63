import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../events/shape";
import { faultlessText as text } from "./faultless.test-data";
import { both, CHAMBER } from "./two-languages.test-data";

// Where and by whom the visitors of a journey were received. All names are invented.

const mayor = (key: string, en: string, zh: string, city: { en: string; zh: string }): object => ({
  key,
  person: { name: both(en, zh), later: { en: en.split(" ").at(-1) ?? en } },
  posts: [
    {
      title: both("mayor", "市长"),
      organization: {
        name: both(`${city.en} Municipal Government`, `${city.zh}市人民政府`),
        kind: "government",
        the: true,
      },
    },
  ],
  side: "host",
});
const NORPORT = both("Norport", "诺港");
const PINETOWN = both("Pinetown", "松城");
const LAKEVILLE = both("Lakeville", "湖城");
const talks = (key: string, host: string, city: object, day: string): object => ({
  key,
  activity: "talks",
  city,
  when: { start: day },
  people: [{ key: "ann" }, { key: host, as: "receiver" }],
  topics: [both("trade", "贸易")],
});
const record = (hosts: readonly object[], agenda: readonly object[], areas: readonly object[]): DraftRecord =>
  ({
    format: FORMAT,
    kind: "outbound_visit",
    status: "held",
    title: both("Lakeside Chamber delegation visits cities", "湖滨商会代表团走访城市"),
    when: { start: "2024-03-05", end: "2024-03-08" },
    areas,
    delegations: [{ key: "d", side: "guest", head: "ann" }],
    participants: [
      {
        key: "ann",
        person: { name: both("Ann Exemplar", "安例"), later: { en: "Exemplar" } },
        posts: [{ title: both("chair", "会长"), organization: CHAMBER }],
        side: "guest",
        delegation: "d",
        roles: ["head"],
      },
      ...hosts,
    ],
    agenda,
  }) as unknown as DraftRecord;

describe("hosts of a journey to several cities", () => {
  it("each receive the visitors in their own city", () => {
    const given = record(
      [
        mayor("bo", "Bo Lake", "博湖", NORPORT),
        mayor("cy", "Cy Reed", "赛芦", PINETOWN),
        mayor("di", "Di Wye", "迪威", LAKEVILLE),
      ],
      [
        talks("i1", "bo", NORPORT, "2024-03-05"),
        talks("i2", "cy", PINETOWN, "2024-03-06"),
        talks("i3", "di", LAKEVILLE, "2024-03-08"),
      ],
      [NORPORT, PINETOWN, LAKEVILLE],
    );
    const article = text(given, "en");
    expect(article).toContain(
      "On March 5, the delegation was received in Norport by Norport mayor Bo Lake for talks on trade.",
    );
    expect(article).not.toMatch(/Norport by [^.]*Pinetown/);
    expect(article).toContain("in Pinetown with Pinetown mayor Cy Reed");
    expect(article).not.toMatch(/also present/i);
  });

  it("do not receive them in all places where one host received them in one", () => {
    const given = record(
      [mayor("bo", "Bo Lake", "博湖", NORPORT)],
      [
        { ...talks("i1", "bo", NORPORT, "2024-03-05"), city: undefined, topics: undefined },
        {
          key: "t",
          activity: "tour",
          city: PINETOWN,
          people: [{ key: "ann" }],
          saw: [both("the port", "港口")],
        },
      ],
      [NORPORT, PINETOWN],
    );
    const article = text(given, "en");
    expect(article).toContain("visited Norport and Pinetown from March 5 to 8, 2024.");
    expect(article).toContain("On March 5, the delegation was received for talks by Norport mayor Bo Lake");
    expect(article).not.toContain("where it was received");
  });
});
