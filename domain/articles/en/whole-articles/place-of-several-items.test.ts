import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "./lake-town.test-data";

const college = (name: string) => ({ name: en(name), the: false, kind: "university" });
const reed = college("Reed College");
const moss = college("Moss College");

const lee = person("a", "Ann Lee", "president", { name: en("Lake Institute"), the: true }, { side: "guest" });
const ray = person("b", "Bo Ray", "dean", reed, { side: "host" });
const kim = person("c", "Cy Kim", "dean", moss, { side: "host" });

const at = (organization: object, name: string) => ({ name: en(name), the: false, organization });
const talks = (key: string, venue: object, host: string, topic: string, remarks: object[] = []) => ({
  key,
  activity: "talks",
  venue,
  people: [{ key: "a" }, { key: host }],
  topics: [en(topic)],
  remarks,
});
const tour = (key: string, venue: object, ...saw: string[]) => ({
  key,
  activity: "tour",
  venue,
  people: [{ key: "a" }],
  saw: saw.map(en),
});

const journey = (background: string[] = []): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Lake Institute delegation visits Lakeland and Northland"),
    when: { start: "2024-03-05", end: "2024-03-09" },
    areas: [en("Lakeland"), en("Northland")],
    delegations: [{ key: "d", name: en("Lake Institute delegation"), side: "guest", head: "a" }],
    participants: [{ ...lee, delegation: "d", roles: ["head"] }, ray, kim],
    agenda: [
      talks("t", at(reed, "Reed College in Lakeland"), "b", "the care of lakes", [
        said("b", "say", "the visit was of great use to the college and to all who care for the lake"),
      ]),
      tour("u", at(reed, "Reed College"), "the fish pond", "the boat house"),
      talks("v", at(moss, "Moss College in Northland"), "c", "the care of bogs"),
      tour("w", at(moss, "Moss College"), "the peat laboratory"),
    ],
    background: background.map(en),
  });

describe("a place of several items", () => {
  it("is no further stop where one item records it with its country", () => {
    const text = journey();
    expect(text).toContain("At Moss College in Northland");
    expect(text).not.toMatch(/last stop|finally/i);
    expect(text.match(/at Reed College/gi)).toHaveLength(1);
  });

  it("begins a paragraph that includes a sentence about it", () => {
    const text = journey(["Peat research at Moss College dates back to 1950."]);
    const [stop] = text.split("\n\n").filter((one) => one.includes("Moss College in Northland"));
    expect(stop).toMatch(/^At Moss College in Northland/);
    expect(stop?.trim()).toMatch(/dates back to 1950\.$/);
    expect(stop).not.toContain("boat house");
  });
});
