import { describe, expect, it } from "vitest";
import { en, personOf, said, textOfEvent } from "./lake-town.test-data";

const mill = { name: en("Reed Mill"), the: true, kind: "company" };
const guild = { name: en("Guild of Lake Millers"), the: true, kind: "association" };

/** A journey of a group with three stops, of which the last is an open-air museum. */
const journey = (...agenda: object[]): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Port group visits Reedham"),
    when: { start: "2024-03-05", end: "2024-03-06" },
    city: en("Reedham"),
    delegations: [{ key: "d", side: "guest", head: "ray", name: en("trade group") }],
    participants: [
      personOf("ray", "Bo Ray", "Director", "Port Office", { side: "guest", delegation: "d" }),
      personOf("lee", "Ann Lee", "Head of Sales", "Reed Mill", { side: "host" }),
      personOf("oak", "Di Oak", "secretary", "Guild of Lake Millers", { side: "host" }),
      personOf("poe", "Cy Poe", "", "Reed Mill", { side: "host", posts: [{ organization: mill }] }),
    ],
    agenda: [
      ...agenda,
      { key: "m", activity: "tour", people: [{ key: "ray", as: "head" }], saw: [en("the Raft Museum")] },
    ],
  });
const at = (place: object) => ({ name: (place as { name: object }).name, the: true, organization: place });

describe("hosts of an item who are the first to speak there", () => {
  it("receive the visitors and speak in one sentence, and the topics follow", () => {
    const text = journey(
      { key: "x", activity: "tour", people: [{ key: "ray", as: "head" }], saw: [en("the harbor")] },
      {
        key: "g",
        activity: "talks",
        venue: at(guild),
        people: [
          { key: "ray", as: "head" },
          { key: "oak", as: "receiver" },
        ],
        topics: [en("the trade in barley"), en("the milling of rye"), en("the storage of oats")],
        remarks: [said("oak", "introduce", "the history of the guild")],
      },
    );
    expect(text).toContain("received the group and recounted the history of the guild. The talks covered ");
    expect(text).not.toContain("was received by");
  });

  it("are those who welcomed the visitors before what these saw, where they said no more", () => {
    const text = journey(
      {
        key: "g",
        activity: "talks",
        venue: at(guild),
        people: [
          { key: "ray", as: "head" },
          { key: "oak", as: "receiver" },
        ],
      },
      {
        key: "t",
        activity: "tour",
        venue: at(mill),
        people: [
          { key: "ray", as: "head" },
          { key: "lee", as: "receiver" },
        ],
        saw: [en("the grinding hall")],
        remarks: [{ key: "w", by: ["lee"], act: "welcome", whom: en("the guests") }],
      },
    );
    expect(text).toMatch(
      /where (?:it|they) (?:was|were) welcomed by Ann Lee, .* and (?:saw|toured|visited) the grinding hall/u,
    );
    expect(text).not.toContain("welcomed the guests");
  });

  it("do so at a place that was visited", () => {
    const tour = (...points: string[]) => ({
      key: "t",
      activity: "tour",
      venue: at(mill),
      people: [
        { key: "ray", as: "head" },
        { key: "lee", as: "receiver" },
      ],
      saw: [en("the grinding hall")],
      remarks: [said("lee", "introduce", ...points)],
    });
    const text = journey(
      {
        key: "x",
        activity: "talks",
        venue: at(guild),
        people: [
          { key: "ray", as: "head" },
          { key: "oak", as: "receiver" },
        ],
        topics: [en("rye")],
      },
      tour("the old silo"),
    );
    expect(text).toMatch(
      /Ann Lee, Head of Sales of .*, received (?:it|the visitors) and presented the old silo/,
    );
    expect(text).not.toMatch(/Lee presented/);
  });

  it("are called the guide where they guided the visitors", () => {
    const text = journey({
      key: "t",
      activity: "tour",
      venue: at(mill),
      people: [
        { key: "ray", as: "head" },
        { key: "poe", as: "guide" },
      ],
      saw: [en("the grinding hall")],
      remarks: [
        said(
          "poe",
          "introduce",
          "the wooden wheels, which have turned for four hundred years and are still in use today",
        ),
      ],
    });
    expect(text).not.toMatch(/guided by Cy Poe of [^.]*\. Poe presented/);
  });
});

describe("the only host of a visit of several days", () => {
  const visit = (activity: string, more: object = {}): string =>
    textOfEvent({
      kind: "outbound_visit",
      title: en("Port delegation visits Lakeland"),
      when: { start: "2024-03-05", end: "2024-03-08" },
      city: en("Reedham"),
      delegations: [{ key: "d", side: "guest", head: "ray", name: en("port delegation"), the: true }],
      participants: [
        personOf("ray", "Bo Ray", "Director", "Port Office", { side: "guest", delegation: "d" }),
        personOf("sky", "Al Sky", "clerk", "Port Office", { side: "guest", delegation: "d" }),
        personOf("lee", "Ann Lee", "Director", "Reed Harbor Company", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        {
          key: "a",
          activity: "tour",
          when: { start: "2024-03-05" },
          people: [{ key: "ray", as: "head" }],
          saw: [en("the fish market")],
        },
        {
          key: "b",
          activity,
          when: { start: "2024-03-06" },
          venue: { name: en("Reed Harbor"), the: false },
          people: [
            { key: "ray", as: "head" },
            { key: "lee", as: "receiver" },
          ],
          peopleOpen: true,
          ...more,
        },
      ],
    });

  it("receives the visitors on the day and at the place of the item, and speaks in the same sentence", () => {
    const text = visit("tour", { remarks: [said("lee", "introduce", "the new quay")] });
    expect(text).toContain(
      "On March 6, the delegation toured Reed Harbor, where Ann Lee, Director of Reed Harbor Company, received it and described the new quay.",
    );
    // The others there are members of the delegation, of which the item lists only the head.
    expect(text).not.toMatch(/Company, and others|received by/);
  });

  it("is introduced at the talks", () => {
    const text = visit("talks", { topics: [en("the trade in eels")] });
    expect(text).toMatch(
      /On March 6, the delegation was received at Reed Harbor by Ann Lee, [^.]*, for talks on/,
    );
    expect(text).not.toMatch(/It was received|also present/);
  });
});
