import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const chamber = { name: en("Lake Chamber of Commerce"), the: true, kind: "association", short: en("LCC") };
const meeting = (title: string, host: object, item: object = {}): string =>
  textOfEvent({
    kind: "meeting",
    title: en(title),
    city: en("Reedham"),
    organizers: [{ organization: chamber, tier: "host" }],
    participants: [
      person("h", "Hal Host", "deputy chair", host, { side: "host" }),
      { key: "g", group: en("traders"), of: [{ name: en("Norland Embassy"), the: true }], side: "guest" },
    ],
    agenda: [
      { key: "t", activity: "talks", remarks: [said("h", "say", "trade with Norland is growing")], ...item },
    ],
  });

describe("a meeting that the title says an organization hosted", () => {
  it("has this organization as its subject, and its people where they speak", () => {
    const text = meeting("LCC hosts meeting with traders", chamber);
    expect(text).toContain(
      "The Lake Chamber of Commerce (LCC) hosted a meeting with traders of the Norland Embassy in Reedham on March 5, 2024.",
    );
    expect(text).toMatch(/LCC deputy chair Hal Host said/);
  });

  it("is not called a meeting again where it was about something", () => {
    const item = { title: en("consultative meeting"), topics: [en("ferries")] };
    const text = meeting("LCC holds consultative meeting with traders", chamber, item);
    expect(text).toContain("held a consultative meeting with traders");
    expect(text.match(/consultative meeting/g)).toHaveLength(2);
  });

  it("has the headline's preposition", () => {
    const text = meeting("LCC hosts round table for traders", chamber);
    expect(text).toMatch(/^Lake Chamber of Commerce hosts round table for traders/);
    expect(text).toContain("hosted a round table for traders of the Norland Embassy");
  });

  it("has as its subject a host of whom nothing else is said", () => {
    const item = { remarks: [], topics: [en("ferries")] };
    expect(meeting("LCC hosts meeting with traders", chamber, item)).toMatch(/^Hal Host, deputy chair/m);
  });

  it("has the host as its subject who belongs to another organization", () => {
    const town = { name: en("Town of Reedham"), the: true };
    expect(meeting("LCC hosts meeting with traders", town)).not.toMatch(/^The Lake Chamber/m);
  });
});
