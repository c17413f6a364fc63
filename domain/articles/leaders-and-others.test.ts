import { describe, expect, it } from "vitest";
import { faultlessText } from "./faultless.test-data";
import { both, LAKE } from "./two-languages.test-data";

const guest = (key: string, en: string, zh: string, more = {}) => ({
  key,
  person: { name: both(en, zh) },
  side: "guest" as const,
  delegation: "choir",
  ...more,
});

const visit = (people: object[], elsewhere: object[] = []) =>
  ({
    format: "rapporteur/event-record@1",
    kind: "reception",
    status: "held",
    title: both("Reedham Choir group visits Lakeside University", "芦苇镇合唱团访问湖滨大学"),
    home: LAKE,
    when: { start: "2026-05-12" },
    city: both("Lakeside", "湖滨市"),
    delegations: [
      {
        key: "choir",
        name: both("group from the Reedham Choir", "芦苇镇合唱团访问团"),
        side: "guest",
        head: "ann",
      },
    ],
    participants: [
      guest("ann", "Ann Reed", "安例", { roles: ["head"] }),
      guest("bo", "Bo Reed", "白样", { roles: ["head"] }),
      guest("cy", "Cy Dee", "陈式"),
      guest("di", "Di Fenn", "丁范"),
    ],
    agenda: [
      {
        key: "hall",
        activity: "tour",
        venue: { name: both("Concert Hall", "音乐厅"), the: true },
        people,
        peopleOpen: true,
        saw: [both("the organ", "管风琴")],
      },
      {
        key: "song",
        activity: "other",
        did: both("attend a service in the chapel", "在礼拜堂参加活动"),
        people,
        peopleOpen: true,
      },
      ...elsewhere,
    ],
  }) as unknown as Parameters<typeof faultlessText>[0];

const LEADERS = [{ key: "ann", as: "head" }, { key: "bo" }];

describe("all leaders of the only delegation with unnamed others", () => {
  it("are the group at each item in English", () => {
    const text = faultlessText(visit(LEADERS), "en");
    expect(text).toContain("the group saw the organ. It also attended a service");
    expect(text).not.toMatch(/and others|The delegation/);
    expect(text.match(/Ann Reed/g)).toHaveLength(1);
  });

  it("are the delegation at each item in Chinese", () => {
    const text = faultlessText(visit(LEADERS), "zh");
    expect(text.match(/安例/g)).toHaveLength(1);
  });

  it("keep their names where one of them was missing", () => {
    expect(faultlessText(visit([{ key: "bo", as: "head" }]), "en")).toContain("Bo Reed and others");
  });

  it("keep their names where another item names other members", () => {
    const shop = {
      key: "shop",
      activity: "tour",
      venue: { name: both("Organ Workshop", "管风琴工坊"), the: true },
      people: [{ key: "cy" }],
    };
    expect(faultlessText(visit(LEADERS, [shop]), "en")).toContain("Ann Reed, Bo Reed and others");
  });
});
