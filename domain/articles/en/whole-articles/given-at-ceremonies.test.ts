import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en, personOf, textOfEvent } from "./lake-town.test-data";

const council = { name: en("Reed Literacy Council"), the: true, kind: "association" };
const mayor = {
  key: "m",
  person: { name: en("Ann Lee"), later: en("Lee") },
  posts: [{ organization: { name: en("Reedham"), the: false, kind: "government" }, title: en("Mayor") }],
};
const base = {
  format: FORMAT,
  status: "held",
  kind: "other",
  title: en("Twelve learners complete reading course in Reedham"),
  when: { start: "2024-03-05" },
  organizers: [{ organization: council, tier: "organizer" }],
  participants: [mayor, { key: "l", group: en("12 learners") }, { key: "f", group: en("their families") }],
  agenda: [
    {
      key: "c",
      activity: "ceremony",
      title: en("presentation of certificates"),
      remarks: [{ key: "r", by: ["m"], act: "praise", points: [en("the patience of the teachers")] }],
    },
  ],
  outcomes: [
    {
      key: "o",
      type: "award",
      by: ["m"],
      to: { participants: ["l"] },
      points: [en("certificates of the course")],
    },
  ],
} as unknown as DraftRecord;

describe("an award at a ceremony that is called after it", () => {
  const article = faultlessText(base, "en");

  it("is the news, with who organized the ceremony and which groups were there", () => {
    expect(article).toContain(
      "On March 5, 2024, Reedham Mayor Ann Lee presented 12 learners with certificates of the course at a ceremony organized by the Reed Literacy Council, in the presence of their families.",
    );
    expect(article).not.toContain("organized a presentation");
    expect(article).not.toMatch(/The event was|took part/);
  });

  it("does not say by the title of the ceremony again what was given", () => {
    expect(article).not.toContain("presentation of certificates");
  });

  it("keeps the organization that held it at home as the place", () => {
    const home = { ...base, venue: { name: council.name, the: true } } as unknown as DraftRecord;
    expect(faultlessText(home, "en")).not.toContain("ceremony organized by");
  });
});

describe("a handover", () => {
  it("includes its organizer, and names the city once", () => {
    const embassy = { name: en("Lake Embassy in Reedham"), the: true, kind: "government" };
    const record = {
      ...base,
      title: en("Lake Embassy hands over tents"),
      city: en("Reedham"),
      organizers: [{ organization: embassy, tier: "organizer" }],
      participants: [mayor, { key: "g", person: { name: en("Bo Ray"), later: en("Ray") } }],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: en("40 tents"),
          people: [
            { key: "g", as: "head" },
            { key: "m", as: "receiver" },
          ],
        },
      ],
      outcomes: [],
    } as unknown as DraftRecord;
    const article = faultlessText(record, "en");
    expect(article).toContain("at a ceremony organized by the Lake Embassy in Reedham.");
    expect(article).not.toContain("The event was");
  });
});

describe("what was launched", () => {
  const launch = (title: string, item: string): string =>
    faultlessText(
      {
        ...base,
        title: en(title),
        organizers: [],
        agenda: [{ key: "c", activity: "ceremony", title: en(item), outcomes: ["o"] }],
        outcomes: [{ key: "o", type: "launch", by: ["m"], points: [en("the Reed Reading Room")] }],
      } as unknown as DraftRecord,
      "en",
    );

  it("was opened or unveiled where the title that names it, or its opening ceremony, says so", () => {
    expect(launch("Reed Reading Room opens", "unveiling ceremony")).toContain("opened the Reed Reading Room");
    expect(launch("Mayor opens reading room", "opening ceremony")).toContain(
      "opened the Reed Reading Room at a ceremony",
    );
    expect(launch("Reed Reading Room unveiled", "ceremony")).toContain("unveiled the Reed Reading Room");
  });

  it("was launched where they do not", () => {
    expect(launch("Mayor launches reading room", "launch")).toContain("launched the Reed Reading Room");
  });
});

describe("what was done after the main items", () => {
  const did = (people: string[], more: object = {}): string =>
    faultlessText(
      {
        ...base,
        agenda: [
          ...(base.agenda ?? []),
          { key: "t", activity: "other", told: "after", people: people.map((key) => ({ key })), ...more },
        ],
        participants: [
          ...(base.participants ?? []),
          {
            key: "n",
            person: { name: en("Bo Ray"), later: en("Ray") },
            posts: [{ organization: { name: en("Lake Choir"), the: true }, title: en("conductor") }],
          },
        ],
      } as unknown as DraftRecord,
      "en",
    );

  it("is not a further act of somebody without an earlier one", () => {
    expect(did(["n"], { did: en("play the lake hymn") })).toContain(
      "Bo Ray, conductor of the Lake Choir, played the lake hymn",
    );
    expect(did(["m"], { did: en("plant an oak") })).toContain("and also planted an oak");
  });

  it("is done at what it was called, in one sentence", () => {
    const text = did(["m"], { did: en("review the essays"), title: en("meeting of the judges") });
    expect(text).toContain("and also reviewed the essays at a meeting of the judges.");
    expect(text).not.toContain("The occasion was");
  });
});

describe("a ceremony named after what was launched at it", () => {
  const launched = (officialName: string): string =>
    textOfEvent({
      kind: "other",
      title: en("Work starts on boat hall in Reedham"),
      news: "o",
      officialName: en(officialName),
      city: en("Reedham"),
      participants: [personOf("a", "Ann Exemplar", "mayor", "Reedham", { roles: ["speaker"] })],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: en("commencement ceremony"),
          outcomes: ["o"],
          remarks: [{ key: "r", by: ["a"], act: "say", points: [en("the lake needed care")] }],
        },
      ],
      outcomes: [{ key: "o", type: "launch", points: [en("construction of the boat hall and reed mill")] }],
    });

  it("is not held once more", () => {
    const text = launched("the Commencement Ceremony of the Boat Hall and Reed Mill");
    expect(text).toContain(
      "Construction of the boat hall and reed mill was launched at a ceremony in Reedham",
    );
    expect(text).not.toMatch(/Commencement Ceremony|opened|was held/);
  });

  it("has its whole name where that says more", () => {
    const text = launched("the Commencement Ceremony of the Northland Friendship Project");
    expect(text).toContain("was launched at the Commencement Ceremony of the Northland Friendship Project");
    expect(text).not.toMatch(/opened|was held/);
  });
});
