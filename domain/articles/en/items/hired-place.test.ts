import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "../whole-articles/lake-town.test-data";

const province = { name: en("Lake Province"), the: false, kind: "government" as const };
const bureau = { name: en("Port Bureau of Sandland"), the: true, short: en("PBS"), shortThe: false };
const harbour = { name: en("Harbour Company of Sandland"), the: true, short: en("HCS"), shortThe: false };

const visit = (more: object): DraftRecord =>
  ({
    format: FORMAT,
    kind: "reception",
    status: "held",
    title: en("Norland ambassador visits Lake Province"),
    when: { start: "2024-03-05" },
    city: en("Reedtown"),
    venue: { name: en("Sunny Shore Resort"), the: false, city: en("Reedtown") },
    participants: [
      {
        key: "ann",
        person: { name: en("Ann Exemplar") },
        posts: [{ organization: province, title: en("Governor") }],
        side: "host",
        roles: ["receiver"],
      },
      {
        key: "bo",
        person: { name: en("Bo Sample"), later: en("Sample") },
        posts: [{ title: en("Ambassador of Norland to Ostland") }],
        side: "guest",
        delegation: "n",
        roles: ["head"],
      },
    ],
    delegations: [{ key: "n", side: "guest", head: "bo" }],
    agenda: [{ key: "t", activity: "talks", topics: [en("tourism")] }],
    ...more,
  }) as unknown as DraftRecord;

describe("visitors received in a resort or a hotel", () => {
  it("visit the city, and meet their hosts there", () => {
    const text = faultlessText(visit({}), "en");
    expect(text).toMatch(/led an? [\w-]*\s?delegation to Reedtown/);
    expect(text).toContain("at Sunny Shore Resort");
    expect(text).not.toMatch(/(?:visited|to) Sunny Shore Resort/);
  });

  it("visit the hotel that the title says they came to see", () => {
    const text = faultlessText(visit({ title: en("Norland ambassador visits Sunny Shore Resort") }), "en");
    expect(text).toContain("delegation to Sunny Shore Resort");
  });
});

const hosted = (home: object, name: string): DraftRecord =>
  visit({
    title: en(`${name} hosts Norland delegation`),
    home,
    venue: undefined,
    participants: [
      {
        key: "bo",
        person: { name: en("Bo Sample"), later: en("Sample") },
        posts: [{ title: en("Ambassador of Norland to Ostland") }],
        side: "guest",
        delegation: "n",
        roles: ["head"],
      },
      {
        key: "ann",
        person: { name: en("Ann Exemplar") },
        posts: [{ organization: home, title: en("General Manager") }],
        side: "host",
      },
    ],
    agenda: [
      {
        key: "p",
        activity: "other",
        did: en("take part in training sessions in HCS departments including Security and Pilotage"),
        people: [{ key: "bo" }],
      },
      { key: "t", activity: "talks", people: [{ key: "ann" }, { key: "bo" }], topics: [en("port safety")] },
    ],
  });

describe("a delegation that the home organization hosts by its title", () => {
  it("is hosted by it, in its city", () => {
    const text = faultlessText(hosted(harbour, "Harbour Company of Sandland"), "en");
    expect(text).toMatch(
      /The Harbour Company of Sandland \(HCS\) hosted a delegation led by Bo Sample, [^.]* in Reedtown on/,
    );
  });

  it("does not go to an office of a government", () => {
    const text = faultlessText(hosted(bureau, "Port Bureau of Sandland"), "en");
    expect(text).not.toContain("visited the Port Bureau");
  });
});
