import { describe, expect, it } from "vitest";
import { en, person, personOf, textOfEvent } from "./lake-town.test-data";

const head = personOf("a", "Ann Exemplar", "Director", "Mere Institute", {
  side: "guest",
  delegation: "d",
  roles: ["head"],
});
const builders = { key: "g", side: "host", group: en("boat builders") };
const journey = (...agenda: object[]): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Mere Institute visits Hilltown"),
    areas: [en("Hilltown")],
    delegations: [{ key: "d", side: "guest", head: "a" }],
    participants: [head, builders],
    agenda,
  });
const led = [{ key: "a", as: "head" }];

describe("visitors at an event of others", () => {
  it("attended it, and did there what the office's own sentence says", () => {
    const text = journey({
      key: "f",
      activity: "discussion",
      title: en("5th Tide Forum"),
      city: en("Lowham"),
      people: led,
      narrative: [en("The delegation listened to reports on tides.")],
    });
    expect(text).toContain("At the 5th Tide Forum in Lowham, the delegation listened to reports on tides.");
    expect(text).not.toContain("held the 5th");
  });

  it("attended it, discussing its topics", () => {
    const topics = [en("nets and ropes"), en("the repair of boats in winter")];
    const title = en("Conference on Reeds");
    const text = journey({ key: "c", activity: "discussion", title, people: led, topics });
    expect(text).toMatch(/attended (?:the|a) Conference on Reeds.*, discussing nets/);
  });

  it("gave a presentation to the groups that are listed with their leader", () => {
    const text = journey({
      key: "p",
      activity: "presentation",
      title: en("presentation on Reedham"),
      people: [...led, { key: "g" }],
      topics: [en("boat building in Reedham")],
    });
    expect(text).toContain("gave a presentation to boat builders on boat building in Reedham");
    expect(text).not.toContain("boat builders attended");
  });
});

describe("what visitors saw", () => {
  it("is viewed from elsewhere", () => {
    const text = journey({
      key: "v",
      activity: "tour",
      people: led,
      saw: [en("the quays of the lake from aboard the Petrel")],
    });
    expect(text).toContain("viewed the quays of the lake from aboard the Petrel");
  });
});

const club = { name: en("Lake Boat Club"), short: en("LBC"), the: true, shortThe: true };

describe("a document signed at a briefing that somebody hosted", () => {
  const text = textOfEvent({
    kind: "signing",
    title: en("Clubs sign agreement"),
    city: en("Reedham"),
    participants: [
      personOf("a", "Ann Exemplar", "Director", "Mere Institute", { side: "guest" }),
      personOf("b", "Bo Sample", "Mayor", "Reedham Town", {
        side: "third",
        functions: [en("host of the briefing")],
      }),
      { key: "m", group: en("members of the Lake Board"), side: "host" },
    ],
    agenda: [
      {
        key: "p",
        activity: "presentation",
        title: en("briefing on the quay"),
        organizers: [{ participant: "b", tier: "host" }],
        people: [{ key: "a" }, { key: "b" }],
        agreements: ["m"],
      },
      {
        key: "n",
        activity: "other",
        did: en("call on the Lake Board at its monthly meeting"),
        people: [...led, { key: "m", as: "receiver" }],
      },
    ],
    agreements: [
      {
        key: "m",
        title: en("memorandum"),
        status: "signed",
        parties: [{ organization: { name: en("Mere Institute") } }, { organization: club }],
      },
    ],
  });

  it("names the occasion and its host once", () => {
    expect(text).toContain("The signing took place at a briefing on the quay hosted by Bo Sample");
    expect(text).not.toContain("host of the briefing");
  });

  it("does not have those who received a call among those who paid it", () => {
    expect(text).toContain("called on the Lake Board at its monthly meeting and met its members.");
  });
});

describe("a delegation named after the short name of its organization", () => {
  it("is one of the organization", () => {
    const text = textOfEvent({
      kind: "outbound_visit",
      title: en("LBC visits Hilltown"),
      home: club,
      city: en("Hilltown"),
      delegations: [{ key: "d", name: en("LBC business delegation"), the: true, side: "guest" }],
      participants: [
        {
          key: "g",
          group: en("the president and staff members"),
          of: [club],
          side: "guest",
          delegation: "d",
          roles: ["head"],
        },
      ],
      agenda: [{ key: "t", activity: "tour", saw: [en("the boat yard")] }],
    });
    expect(text).toContain("A business delegation of the Lake Boat Club");
    expect(text).not.toMatch(/\ban? the /i);
  });
});

describe("an event whose name is plural", () => {
  const people = [
    person("a", "Ann Exemplar", "director", club),
    person("b", "Bo Sample", "director", club),
    person("c", "Cy Mock", "dean", { name: en("Rope School"), the: true }),
    person("d", "Di Made", "head", { name: en("Lake Bank"), the: true }),
  ];
  const text = textOfEvent({
    kind: "seminar",
    title: en("Tide Seminars held in Reedham"),
    officialName: en("the Reed Tide Seminars"),
    purpose: en(
      "acquaint all clubs of the region and key players of the boat industry with the tides of the lake and of the sea, the winds of the northern shore, the currents of both rivers, and the rules that all harbors have for the boats of guests in summer and in winter",
    ),
    city: en("Reedham"),
    organizers: [{ organization: club, tier: "organizer" }],
    participants: people,
  });

  it("has a plural pronoun", () => {
    expect(text).toMatch(/Reed Tide Seminars.*\. They aimed to acquaint/);
  });
});
