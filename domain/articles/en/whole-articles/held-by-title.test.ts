import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { en, textOf } from "./lake-town.test-data";

// Invented events: what their titles say was held, who thanked whom, and how organizations with one noun are called.

const event = (more: Partial<DraftRecord>): DraftRecord =>
  ({
    format: FORMAT,
    kind: "other",
    status: "held",
    when: { start: "2024-03-05" },
    participants: [],
    agenda: [],
    ...more,
  }) as DraftRecord;

const chamber = (name: string) => ({ name: en(name), the: true, kind: "association" as const });

describe("what the title of an event says that was held", () => {
  const roadshow = event({
    title: en("Lakeland government organises roadshow in Lakeside ahead of investors' summit"),
    city: en("Lakeside"),
    organizers: [
      { organization: { name: en("Lakeland government"), the: true, kind: "government" }, tier: "organizer" },
    ],
  });

  it("is the object of its verb, not a future event", () => {
    const text = textOf(roadshow);
    expect(text).toMatch(/^Lakeland government organises roadshow in Lakeside ahead of investors' summit\n/);
    expect(text).toContain("The Lakeland government organized a roadshow in Lakeside");
    expect(text).not.toContain("organized a summit");
  });
});

describe("an event in progress", () => {
  it("does not run on after what it is for", () => {
    const text = textOf(
      event({
        kind: "seminar",
        title: en("Sample Forum opens in Lakeside"),
        officialName: en("the Sample Forum"),
        when: { start: "2024-03-05", end: "2024-03-06" },
        published: "2024-03-05",
        city: en("Lakeside"),
        purpose: en("promote trade between the two countries"),
        organizers: [
          { organization: chamber("Port Chamber of Trade"), tier: "organizer" },
          { organization: chamber("Institute of Ports"), tier: "co_organizer" },
        ],
      }),
    );
    expect(text).not.toContain("and runs until");
    expect(text).toContain("The two-day forum was organized by");
  });
});

describe("several organizations of one noun", () => {
  const ann = {
    key: "ann",
    person: { name: en("Ann Exemplar") },
    posts: [{ title: en("ambassador of Northland") }],
  };
  const meeting = event({
    kind: "meeting",
    title: en("Sample chambers conclude online meeting and sign memorandum"),
    online: "fully",
    purpose: en("find new customers for exporters"),
    participants: [ann],
    organizers: [
      { organization: chamber("National Chamber of Trade"), tier: "organizer" },
      { organization: chamber("Port Chamber of Industry"), tier: "co_organizer" },
      { organization: chamber("Port Chamber of Commerce"), tier: "co_organizer" },
    ],
    agenda: [
      {
        key: "m",
        activity: "talks",
        title: en("B2B online meeting session"),
        people: [{ key: "ann" }],
        remarks: [
          { key: "r1", by: ["ann"], act: "welcome", whom: en("the three chambers") },
          {
            key: "r2",
            by: ["ann"],
            act: "thank",
            whom: en("the three chambers"),
            points: [en("their interest")],
          },
        ],
      },
      { key: "s", activity: "signing", agreements: ["a"] },
    ],
    agreements: [
      {
        key: "a",
        title: en("memorandum of understanding"),
        type: "mou",
        status: "signed",
        parties: ["National Chamber of Trade", "Port Chamber of Industry", "Port Chamber of Commerce"].map(
          (name) => ({
            organization: chamber(name),
          }),
        ),
      },
    ],
  });

  it("are not called by a noun that fits another of them too", () => {
    const text = textOf(meeting);
    expect(text).not.toContain("the Port chamber");
    expect(text).not.toContain("National chamber");
  });

  it("sign at the meeting, whose aim is not that of the document", () => {
    const text = textOf(meeting);
    expect(text).toContain(
      "signed a memorandum of understanding at a B2B online meeting session on March 5, 2024.",
    );
    expect(text).toContain("The meeting was held to find new customers for exporters.");
  });

  it("are thanked as “them” directly after their welcome", () => {
    expect(textOf(meeting)).toContain("welcomed the three chambers and thanked them for their interest.");
  });
});

describe("people at an event", () => {
  const professor = {
    key: "lee",
    person: { name: en("Lee Sample") },
    posts: [
      {
        title: en("Deputy Director"),
        organization: { name: en("Sample Institute"), the: true, kind: "institute" },
      },
      { title: en("Professor") },
    ],
  };
  const ceremony = event({
    title: en("Sample Institute closes its course"),
    participants: [professor] as DraftRecord["participants"],
    agenda: [
      {
        key: "c",
        activity: "ceremony",
        title: en("closing ceremony"),
        people: [{ key: "lee" }],
        remarks: [
          { key: "r1", by: ["lee"], act: "thank", whom: en("the ministry"), points: [en("its support")] },
          { key: "r2", by: ["lee"], act: "thank", whom: en("the participants"), points: [en("their work")] },
        ],
      },
    ],
  });

  it("have a rank of no named organization before the name", () => {
    const text = textOf(ceremony);
    expect(text).toContain("Professor Lee Sample, Deputy Director of the Sample Institute");
    expect(text).not.toContain("and Professor");
  });

  it("thank two with one verb", () => {
    expect(textOf(ceremony)).toContain(
      "thanked the ministry for its support and the participants for their work.",
    );
  });
});

describe("what was said and shown at an event", () => {
  const institute = {
    name: en("Lakeland Institute of Cargo Affairs"),
    the: true,
    kind: "government" as const,
  };
  const shown = (short: string): DraftRecord =>
    event({
      kind: "seminar",
      title: en("Seminar on ports held in Lakeside"),
      officialName: en("the Seminar on Ports"),
      city: en("Lakeside"),
      organizers: [{ organization: { ...institute, short: en(short) }, tier: "organizer" }],
      participants: [
        {
          key: "ann",
          person: { name: en("Ann Exemplar") },
          posts: [{ title: en("director for ports"), organization: { ...institute, short: en(short) } }],
        },
        { key: "g", group: en("representatives of four working groups") },
      ],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          people: [{ key: "ann" }],
          remarks: [{ key: "r", by: ["ann"], act: "stress", points: [en("the importance of small ports")] }],
        },
        {
          key: "p",
          activity: "presentation",
          people: [{ key: "g", as: "speaker" }],
          topics: [en("the projects of the year")],
        },
      ],
    });

  it("has presentations on their topics, which nobody else discussed", () => {
    const text = textOf(shown("LICA"));
    expect(text).toContain("gave presentations on the projects of the year.");
    expect(text).not.toContain("discussed the projects");
  });

  it("stresses an importance that is not a clause", () => {
    expect(textOf(shown("LICA"))).toContain("stressed the importance of small ports");
  });

  it("has no article before letters that are read as a word", () => {
    expect(textOf(shown("LICA"))).toContain("director for ports of LICA");
    expect(textOf(shown("LCCI"))).toContain("director for ports of the LCCI");
  });
});
