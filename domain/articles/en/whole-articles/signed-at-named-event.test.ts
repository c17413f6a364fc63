import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "./lake-town.test-data";

const town = { name: en("Reedham Town Council"), the: true, kind: "government" };
const projects = (documents: string[], more = {}): object => ({
  key: "p",
  title: en("fishing projects"),
  type: "project",
  status: "signed",
  count: 31,
  value: en("12 million crowns"),
  parties: [],
  documents: documents.map(en),
  ...more,
});
const MANY = [
  "17 projects of fishers from other lakes",
  "12 projects of returning townspeople",
  "two projects of the largest boatyards in the whole country",
];
const meeting = (agreement: object, more = {}): string =>
  textOfEvent({
    kind: "signing",
    title: en("Reedham meets club presidents online"),
    officialName: en("the online meeting Reedham Afloat, Presidents of Rowing Clubs"),
    theme: en("One Lake"),
    online: "fully",
    city: en("Reedham"),
    news: "p",
    organizers: [{ organization: town, tier: "host" }],
    participants: [
      {
        key: "g",
        group: en("62 presidents of rowing clubs from 26 lakes, including Hill Lake, Low Lake and Wide Lake"),
        side: "guest",
        presence: "remote",
      },
    ],
    attendance: { count: 90, bound: "over", of: en("participants from Lakeland") },
    agenda: [{ key: "s", activity: "signing", agreements: ["p"] }],
    agreements: [agreement],
    ...more,
  });

describe("documents signed at an event with a name", () => {
  const text = meeting(projects(MANY));

  it("were signed at that event", () => {
    expect(text).toContain(
      "Thirty-one fishing projects worth 12 million crowns were signed at the online meeting Reedham Afloat, Presidents of Rowing Clubs, in Reedham on March 5, 2024.",
    );
    expect(text).toContain("The meeting, on the theme “One Lake,” was hosted by the Reedham Town Council.");
    expect(text).not.toMatch(/Rowing Clubs.* (?:was|were) held/);
  });

  it("are listed in the next sentence where the list is long", () => {
    expect(text).toContain("They comprise 17 projects of fishers from other lakes, 12 projects");
    expect(meeting(projects(MANY, { documentsOpen: true }))).toContain("They include 17 projects");
  });

  it("are named with their articles behind their number where nothing else comes between", () => {
    const two = { title: en("agreements"), type: "mou", count: 2, value: undefined };
    const story = meeting(projects(["memorandum of understanding", "exchange agreement"], two));
    expect(story).toContain("Two agreements, a memorandum of understanding and an exchange agreement, were");
    expect(story).not.toContain("(memorandum");
  });

  it("are listed in brackets, without a comma, where the list is short", () => {
    expect(meeting(projects(["17 projects of fishers", "14 of townspeople"]))).toContain(
      "worth 12 million crowns (17 projects of fishers and 14 of townspeople) were signed",
    );
  });

  it("have the groups of others who attended beside the number of participants", () => {
    expect(text).toContain(
      "More than 90 participants from Lakeland took part, as did 62 presidents of rowing clubs",
    );
  });
});
