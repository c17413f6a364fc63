import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "../whole-articles/lake-town.test-data";

const person = (key: string, name: string, title: string, roles: string[] = []) => ({
  key,
  person: { name: en(name) },
  posts: [{ title: en(title), organization: { name: en("Lakeside Diving Club"), the: true } }],
  roles,
});
const text = (more: object): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "seminar",
      status: "held",
      when: { start: "2024-03-05" },
      city: en("Lakeside"),
      officialName: en("the Third Invented Conference on Diving"),
      participants: [
        person("ann", "Ann Exemplar", "president", ["speaker"]),
        person("bob", "Bob Invented", "editor", ["chair"]),
        person("cora", "Cora Sample", "secretary"),
      ],
      organizers: [{ tier: "organizer", participant: "cora" }],
      ...more,
    } as unknown as DraftRecord,
    "en",
  );
const OPENED = { key: "o", activity: "other", did: en("open the conference"), people: [{ key: "ann" }] };

describe("somebody who only opened the event", () => {
  it("comes with the organizers and the chair, and spoke nowhere else", () => {
    const article = text({ agenda: [OPENED] });
    expect(article).toMatch(/organized by Cora Sample.*chaired by Bob Invented.*opened by Ann Exemplar/);
    expect(article).not.toContain("speech");
    expect(article.match(/opened/g)).toHaveLength(1);
  });

  it("is in one list with several organizers, each with its own verb", () => {
    const made = [
      { tier: "organizer", organization: { name: en("Lakeside Diving Club"), the: true } },
      { tier: "host", organization: { name: en("Pine Valley Rescue Service"), the: true } },
    ];
    const article = text({ agenda: [OPENED], organizers: made, theme: en("Deep Water") });
    expect(article).toMatch(
      /hosted by the Pine Valley Rescue Service, organized by the Lakeside Diving Club, chaired by Bob Invented[^.]*, and opened by/,
    );
  });

  it("is stated after one organizer with a sponsor, who is the subject", () => {
    const made = [
      { tier: "organizer", organization: { name: en("Lakeside Diving Club"), the: true } },
      { tier: "sponsor", organization: { name: en("Pine Valley Rescue Service"), the: true } },
    ];
    const article = text({ agenda: [OPENED], organizers: made, theme: en("Deep Water") });
    expect(article).toMatch(
      /The Lakeside Diving Club organized [^.]*, with sponsorship from the Pine Valley Rescue Service\.\n\nThe conference[^.]* was chaired by Bob Invented[^.]*, and opened by/,
    );
  });

  it("has a sentence where more is known of it", () => {
    const there = { ...OPENED, venue: { name: en("the invented pool") } };
    expect(text({ agenda: [there] })).toMatch(/Exemplar.*opened the conference at the invented pool/);
  });

  it("is in the sentence of the chair where nobody organized the event", () => {
    expect(text({ agenda: [OPENED], organizers: [] })).toMatch(/chaired .*opened/);
  });
});

describe("a part of an event at which nobody is known to have acted", () => {
  const video = {
    key: "v",
    activity: "presentation",
    title: en("video presentation"),
    topics: [en("the lake"), en("its fish")],
  };

  it("covered its topics where something was shown", () => {
    expect(text({ agenda: [video] })).toContain("A video presentation covered the lake and its fish.");
    const spoken = { ...video, people: [{ key: "ann", as: "speaker" }] };
    expect(text({ agenda: [spoken] })).not.toContain("covered");
  });

  it("is what its topics are where the title is a word for them", () => {
    expect(text({ agenda: [{ ...video, title: en("main themes") }] })).toContain(
      "The main themes were the lake and its fish.",
    );
  });

  it("is new to the reader where it was an exchange of all", () => {
    const open = { ...video, activity: "discussion", title: en("open discussion session") };
    expect(text({ agenda: [open] })).toContain(
      "In an open discussion session, the participants exchanged views on",
    );
  });
});
