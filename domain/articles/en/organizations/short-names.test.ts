import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { textOf } from "../../phrase";
import { factsOf } from "../../reference/facts";
import { houseStyle } from "../../style";
import { en } from "../whole-articles/lake-town.test-data";
import { declaredShort } from "./organizations";

const org = (name: string, short: string, more: object = {}) => ({
  name: en(name),
  the: true,
  short: en(short),
  ...more,
});

/** How later sentences call the organization of a record in which somebody said something. */
const later = (organization: object, point = "the lake needed care"): string => {
  const record = {
    format: FORMAT,
    kind: "seminar",
    status: "held",
    organizers: [{ organization, role: "host" }],
    agenda: [
      { key: "s", activity: "speeches", remarks: [{ key: "r", by: ["a"], act: "say", points: [en(point)] }] },
    ],
  } as unknown as DraftRecord;
  const facts = factsOf(record, "en", houseStyle("en"));
  const [fact] = facts.allOrgs();
  const short = fact && declaredShort(facts, fact);
  return short ? textOf(short) : "";
};

describe("the article of a short name", () => {
  it("is that of the whole name, whatever the organization is", () => {
    expect(later(org("Institute of Lake Ecology", "ILE", { kind: "institute" }))).toBe("the ILE");
    expect(later(org("Regional Lake Hospital", "RLH", { kind: "hospital" }))).toBe("the RLH");
    expect(later(org("Lake Traders Council", "LTC", { the: undefined }))).toBe("the LTC");
    expect(later(org("Ministry of School Sports", "MSS", { kind: "government" }))).toBe("the MSS");
    expect(later(org("Union of College Teachers", "UCT"))).toBe("the UCT");
    expect(later(org("Lake Traders Club", "LTC", { the: false }))).toBe("LTC");
  });

  it("is missing where an abbreviation with a place is used without it", () => {
    const davis = org("University of Lakeland, Davis", "UL Davis", { kind: "university" });
    expect(later(davis, "UL Davis will plant reeds")).toBe("UL Davis");
    expect(later(davis, "the UL Davis will plant reeds")).toBe("the UL Davis");
    expect(later(davis)).toBe("UL Davis");
  });

  it("is missing where letters are a name, are read as a word, or the record says so", () => {
    expect(later(org("University of Lakeland", "UL", { kind: "university" }))).toBe("UL");
    expect(later(org("Lakeland Boat Company", "LBC", { kind: "company" }))).toBe("LBC");
    expect(later(org("Reed Medical College and Hospital", "RMCH", { kind: "hospital" }))).toBe("RMCH");
    expect(later(org("Lake Agency for Fish Industries", "LAFI"))).toBe("LAFI");
    expect(later(org("Institute of Lake Ecology", "ILE", { shortThe: false }))).toBe("ILE");
    expect(later(org("Institute of Lake Ecology", "ILE"), "ILE will plant reeds")).toBe("ILE");
  });
});

describe("a short name that is the noun of the name", () => {
  it("has the article of the name, which longer names in texts do not show", () => {
    const ports = org("General Authority for Lake Ports", "Authority");
    expect(later(ports, "the General Authority for Lake Ports needed boats")).toBe("the Authority");
    expect(later(org("Reed Council", "Council", { the: false }))).toBe("Council");
  });
});
