import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "./lake-town.test-data";

const club = { name: en("Lake Rowing Club"), the: true, kind: "association" };
const person = (key: string, name: string, title?: string) => ({
  key,
  person: { name: en(name), later: en(name.split(" ").at(-1) ?? "") },
  ...(title ? { posts: [{ title: en(title), organization: club }] } : {}),
});
const award = (key: string, to: string, what: string) => ({
  key,
  type: "award",
  by: ["a"],
  to: { participants: [to] },
  points: [en(what)],
});
const record = {
  format: FORMAT,
  status: "held",
  kind: "other",
  when: { start: "2024-03-05" },
  title: en("Bo Ray takes over as President of Lake Rowing Club"),
  news: "h",
  officialName: en("the Handover Night"),
  participants: [
    person("a", "Ann Lee", "outgoing President"),
    person("b", "Bo Ray", "President"),
    person("c", "Cy Poe"),
    person("d", "Di Fox"),
    { key: "e", person: { name: en("Ed Hill") }, posts: [{ title: en("Treasurer") }] },
  ],
  agenda: [
    {
      key: "h",
      activity: "handover",
      title: en("chain of office"),
      people: [
        { key: "a", as: "head" },
        { key: "b", as: "receiver" },
      ],
    },
    {
      key: "w",
      activity: "other",
      told: "before",
      did: en("present the awards of the year"),
      people: [{ key: "a" }],
      outcomes: ["o", "p"],
    },
    {
      key: "v",
      activity: "presentation",
      told: "before",
      title: en("short video on the lake"),
      people: [],
    },
    { key: "i", activity: "other", did: en("induct Ed Hill as Treasurer"), people: [{ key: "b" }] },
  ],
  outcomes: [award("o", "c", "the Lake Plate"), award("p", "d", "the Oar")],
} as unknown as DraftRecord;

describe("awards given before a handover", () => {
  const article = faultlessText(record, "en");

  it("are one sentence with what all of them were", () => {
    expect(article).toContain(
      "Before the handover, Lee presented the awards of the year: the Lake Plate to Cy Poe and the Oar to Di Fox",
    );
    expect(article.match(/Lake Plate/g)).toHaveLength(1);
    expect(article).not.toContain("Before the event");
  });

  it("are not all that went on: a video is shown, a chain of office is handed over", () => {
    expect(article).toContain("A short video on the lake was shown");
    expect(article).toContain("handed over the chain of office to Bo Ray");
  });

  it("leave out of the list who is named with the office they took", () => {
    expect(article).toContain("inducted Ed Hill as Treasurer");
    expect(article.match(/Ed Hill/g)).toHaveLength(1);
  });
});

describe("agreements of two universities without a recorded number", () => {
  it("are the news of the visit on which they were signed", () => {
    const organizations = ["Lake University", "Hill University"].map((name) => ({
      name: en(name),
      kind: "university",
    }));
    const [lake, hill] = organizations;
    const article = faultlessText(
      {
        format: FORMAT,
        status: "held",
        kind: "reception",
        when: { start: "2024-03-05" },
        title: en("Hill University delegation visits Lake University"),
        home: lake,
        delegations: [{ key: "d", side: "guest", head: "g" }],
        participants: [
          {
            key: "h",
            person: { name: en("Hal Host") },
            posts: [{ title: en("rector"), organization: lake }],
            side: "host",
            roles: ["receiver"],
          },
          {
            key: "g",
            person: { name: en("Gus Guest") },
            posts: [{ title: en("rector"), organization: hill }],
            side: "guest",
            delegation: "d",
            roles: ["head"],
          },
        ],
        agenda: [{ key: "t", activity: "talks", topics: [en("joint research")], agreements: ["x"] }],
        agreements: [
          {
            key: "x",
            title: en("cooperation agreements"),
            type: "framework",
            status: "signed",
            parties: organizations.map((organization) => ({ organization })),
          },
        ],
      } as unknown as DraftRecord,
      "en",
    );
    expect(article).toMatch(/^Lake University and Hill University sign cooperation agreements\n/);
    expect(article).toMatch(/\n\nLake University and Hill University signed cooperation agreements/);
  });
});
