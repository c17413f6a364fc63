import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { heldEvent, person, zh } from "./lake-town.test-data";

const HOME = { name: zh("湖滨农业科学院"), short: zh("湖滨农科院"), kind: "institute" };
const FARM = { name: zh("东岭国农业大学"), kind: "university" };
const SEED = { name: zh("西岭国种子研究所"), kind: "institute" };
const FRUIT = { name: zh("西岭国果树研究所"), kind: "institute" };

const at = (...keys: string[]): object[] => [{ key: "an", as: "head" }, ...keys.map((key) => ({ key }))];

/** A journey to two countries, in the second of which a document was signed. */
const journey = (more: object = {}): DraftRecord =>
  heldEvent({
    kind: "outbound_visit",
    title: zh("湖滨农科院推进农业国际合作"),
    home: HOME,
    when: { start: "2024-03-05", end: "2024-03-09" },
    areas: [zh("东岭国"), zh("西岭国")],
    purpose: zh("推进农业技术合作"),
    delegations: [{ key: "own", side: "guest", head: "an" }],
    participants: [
      person("an", "安例", HOME, "副院长", { side: "guest", delegation: "own", roles: ["head"] }),
      person("bai", "白样", FARM, "校长", { side: "host" }),
      person("mo", "莫常", SEED, "所长", { side: "host", roles: ["receiver"] }),
      person("lin", "林谷", FRUIT, "研究员", { side: "host" }),
    ],
    agenda: [
      { key: "east", activity: "talks", city: zh("东岭国"), people: at("bai"), topics: [zh("节水灌溉")] },
      {
        key: "west",
        activity: "talks",
        city: zh("西岭国"),
        people: [...at("lin"), { key: "mo", as: "receiver" }],
        agreements: ["memo"],
      },
      {
        key: "tour",
        activity: "tour",
        told: "after",
        venue: { name: FARM.name, organization: FARM },
        people: at(),
        saw: [zh("东岭国农业大学温室")],
      },
    ],
    agreements: [
      {
        key: "memo",
        title: zh("合作备忘录"),
        type: "mou",
        status: "signed",
        parties: [{ organization: HOME }, { organization: SEED }],
      },
    ],
    ...more,
  });

const article = text(journey(), "zh");

describe("a document signed in one country of a journey to two", () => {
  it("is stated at its stop, and the days and countries with the journey", () => {
    expect(article).toContain("2024年3月5日至9日，湖滨农业科学院");
    expect(article).toContain("副院长安例一行赴东岭国和西岭国访问");
    expect(article).not.toMatch(/在东岭国和西岭国签署/);
  });
});

describe("talks with a receiver and others in one country of a journey", () => {
  it("begin with their place and say who received the visitors and who sat there", () => {
    expect(article).toContain(
      "在西岭国，西岭国种子研究所所长莫常接待了安例一行，西岭国果树研究所研究员林谷参加座谈。",
    );
    expect(article).not.toMatch(/双方在西岭国/);
  });

  it("keep the name of what they are called", () => {
    const [east, west, tour] = journey().agenda ?? [];
    const named = text(journey({ agenda: [east, { ...west, title: zh("种业座谈会") }, tour] }), "zh");
    expect(named).toContain("种业座谈会");
    expect(named).not.toContain("莫常接待了");
  });
});

describe("a document at talks with hosts of several organizations", () => {
  it("names its parties, which are not all who sat there", () => {
    expect(article).toContain("其间，湖滨农科院与西岭国种子研究所签署合作备忘录");
    expect(article).not.toMatch(/双方签署/);
  });
});

describe("a tour of no known time at a place whose people were met in one country", () => {
  it("stays last where it has a day of its own", () => {
    const [east, west, tour] = journey().agenda ?? [];
    const dated = text(journey({ agenda: [east, west, { ...tour, when: { start: "2024-03-09" } }] }), "zh");
    expect(dated.indexOf("温室")).toBeGreaterThan(dated.indexOf("西岭国种子研究所"));
  });
});
