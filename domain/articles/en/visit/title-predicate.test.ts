import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "../whole-articles/lake-town.test-data";

const tour = {
  format: FORMAT,
  kind: "outbound_visit",
  status: "held",
  title: en("Lakeland ambassador holds working sessions with Portland agencies in Harborville"),
  when: { start: "2024-03-05", end: "2024-03-06" },
  city: en("Harborville"),
  partOf: {
    name: en("the Harbor Summit"),
    how: "on_the_sidelines",
    when: { start: "2024-03-05", end: "2024-03-06" },
    city: en("Harborville"),
  },
  delegations: [{ key: "d", side: "guest", head: "a", name: en("Lakeland delegation") }],
  participants: [
    {
      key: "a",
      side: "guest",
      delegation: "d",
      person: { name: en("Ann Exemplar"), later: en("Exemplar") },
      posts: [{ title: en("Lakeland Ambassador to Portland") }],
    },
    {
      key: "h",
      side: "host",
      person: { name: en("Bert Sample"), later: en("Sample") },
      posts: [{ title: en("Minister of Ports of Portland") }],
    },
  ],
  agenda: [
    {
      key: "one",
      activity: "talks",
      title: en("working session"),
      when: { start: "2024-03-05" },
      people: [{ key: "a" }, { key: "h" }],
      topics: [en("quay fees")],
    },
  ],
} as DraftRecord;

describe("what the title says that the visitors held", () => {
  const article = faultlessText(tour, "en");

  it("is what they did in headline and first sentence, once", () => {
    expect(article).toMatch(
      /^Lakeland ambassador holds working sessions with Portland agencies in Harborville/,
    );
    expect(article).toContain(
      "held working sessions with Portland agencies in Harborville on the sidelines of the",
    );
    expect(article).not.toContain("visited Harborville");
    expect(article).not.toContain("a working session");
  });

  it("leaves the days of the larger event unsaid, where they are the event's own", () => {
    expect(article).not.toContain("took place");
  });

  it("is replaced by a place with a name", () => {
    const text = faultlessText(
      { ...tour, venue: { name: en("Harbor House"), the: false } } as DraftRecord,
      "en",
    );
    expect(text).toContain("visited Harbor House");
  });

  it("is followed by the sentence of context that states it in full", () => {
    const background = [
      en("Lakeland ambassador held working sessions with five agencies."),
      en("Other news."),
    ];
    const title = en("Lakeland ambassador holds working sessions in Harborville");
    const text = faultlessText({ ...tour, title, background } as DraftRecord, "en");
    expect(text.indexOf("five agencies")).toBeLessThan(text.indexOf("quay fees"));
  });
});

describe("who organized a part of the programme of which nothing else is known", () => {
  const organizers = [
    { organization: { name: en("Harbor Chamber"), the: true, kind: "association" }, tier: "co_organizer" },
  ];
  const agenda = [
    { key: "one", activity: "presentation", title: en("roadshow"), city: en("Bayview"), organizers },
  ];

  it("is stated in the sentence that it took place", () => {
    const text = faultlessText({ ...tour, agenda } as DraftRecord, "en");
    expect(text).toContain("A roadshow co-organized by the Harbor Chamber was held in Bayview.");
  });

  it("is stated of the part itself, where the title has stated that it took place", () => {
    const title = en("Lakeland delegation holds roadshows in Harborville");
    const text = faultlessText({ ...tour, title, agenda } as DraftRecord, "en");
    expect(text).toContain("The roadshow in Bayview was co-organized by the Harbor Chamber.");
    expect(text).not.toContain("a roadshow was held");
  });
});
