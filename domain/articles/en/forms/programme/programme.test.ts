import { describe, expect, it } from "vitest";
import type { AgendaItem, DraftRecord } from "../../../../events/shape";
import { FORMAT } from "../../../../events/shape";
import { withProgramme } from "./programme";

// Items of invented events, as a programme prints them.

const en = (text: string) => ({ en: text });
const record = (agenda: object[], more: object = {}): DraftRecord =>
  ({ format: FORMAT, kind: "other", status: "held", title: en("Lake day"), agenda, ...more }) as DraftRecord;
const titles = (agenda: object[], more: object = {}): (string | undefined)[] =>
  (withProgramme(record(agenda, more)).agenda ?? []).map(({ title }: AgendaItem) => title?.en);
const talks = { key: "m", activity: "talks", topics: [en("boats")] };
const thanks = { key: "r", by: ["lee"], act: "thank", whom: en("the guild") };
const lee = {
  key: "lee",
  person: { name: en("Ann Lee") },
  posts: [{ organization: { name: en("Lindow Port") }, title: en("Harbour Master") }],
  roles: ["receiver"],
};

describe("acts that outcomes and agreements state", () => {
  const gift = { key: "g", type: "gift", by: ["lee"], points: [en("ten oars")] };

  it("leaves out the title of a handover whose gift is known", () => {
    const item = { key: "h", activity: "handover", title: en("Handover of Oars"), outcomes: ["g"] };
    expect(titles([item], { outcomes: [gift] })).toEqual([undefined]);
    expect(titles([{ ...item, outcomes: undefined }], { outcomes: [gift] })).toEqual([undefined]);
  });

  it("takes the thing from the title where nothing else has it", () => {
    expect(titles([{ key: "h", activity: "handover", title: en("Handover of Oars") }])).toEqual(["Oars"]);
  });

  it.each(["Exchange of Souvenirs", "Souvenir exchange", "Souvenir Exchange Ceremony"])(
    "is an act of both sides: %s",
    (title) => {
      const [item] =
        withProgramme(record([{ key: "h", activity: "handover", title: en(title) }])).agenda ?? [];
      expect([item?.activity, item?.title?.en]).toEqual(["other", "exchange of souvenirs"]);
    },
  );

  it("is handed over by somebody where people are listed", () => {
    const item = { key: "h", activity: "handover", title: en("Gift exchange"), people: [{ key: "lee" }] };
    expect(withProgramme(record([item])).agenda?.[0]?.activity).not.toBe("other");
  });

  it("keeps titles in the form of a record", () => {
    const own = record([{ key: "h", activity: "handover", title: en("handover of oars"), outcomes: ["g"] }], {
      outcomes: [gift],
    });
    expect(withProgramme(own)).toBe(own);
  });

  it("leaves out that a document was signed, but no name of a ceremony", () => {
    const agreements = [{ key: "a", title: en("Quay Agreement"), status: "signed" }];
    const signing = (title: string) => ({
      key: "s",
      activity: "signing",
      title: en(title),
      agreements: ["a"],
    });
    expect(titles([signing("Signing of Quay Agreement")], { agreements })).toEqual([undefined]);
    expect(titles([signing("MOU Signing with LHA")], { agreements })).toEqual([undefined]);
    expect(titles([signing("Reedham Trade Fair Signing")], { agreements })).toEqual([
      "Reedham Trade Fair Signing",
    ]);
  });
});

describe("items of which only the title is known", () => {
  const other = (title: string, more: object = {}) => ({
    key: "o",
    activity: "other",
    title: en(title),
    ...more,
  });

  it("leaves out what says only that an event began or ended", () => {
    expect(titles([talks, other("Closing Remarks and Departure")])).toEqual([undefined]);
    expect(titles([talks, other("Registration and Networking")])).toEqual([undefined]);
    expect(titles([talks, other("Arrival and Boat Race")])).toEqual([undefined, "Boat Race"]);
    expect(titles([talks, other("Registration", { people: [{ key: "lee" }] })])).toHaveLength(2);
  });

  it("names a photo and a visitors' book by what was done", () => {
    expect(titles([other("Group Photograph")])).toEqual(["group photo"]);
    expect(titles([other("Arrival and Signing of Visitors' Book")])).toEqual([
      "signing of the visitors’ book",
    ]);
  });
});

describe("titles with those who spoke", () => {
  const speeches = (title: string, more: object = { remarks: [thanks] }) => ({
    key: "s",
    activity: "speeches",
    title: en(title),
    ...more,
  });
  const people = { participants: [lee] };

  it("leaves out posts, parts and names of the speakers", () => {
    expect(titles([speeches("Welcome Remarks by Harbour Master")], people)).toEqual(["Welcome Remarks"]);
    expect(titles([speeches("Keynote Address by Ann Lee")], people)).toEqual(["Keynote Address"]);
    expect(titles([speeches("Speeches by Leaders")], people)).toEqual([undefined]);
    expect(titles([speeches("Vote of Thanks")], people)).toEqual([undefined]);
  });

  it("keeps whose words they are if somebody else speaks", () => {
    expect(titles([speeches("Keynote Address by Bo Reed")], people)).toEqual(["Keynote Address by Bo Reed"]);
    expect(titles([speeches("Speeches by Leaders", {})], people)).toEqual(["Speeches by Leaders"]);
  });
});

describe("titles that other fields repeat", () => {
  it("leaves out the visitors, the hosts and the place", () => {
    const reception = { kind: "reception", participants: [lee] };
    expect(titles([{ ...talks, title: en("Reception of the Delegation") }], reception)).toEqual([undefined]);
    expect(titles([{ ...talks, title: en("Meeting with Port Leadership") }], reception)).toEqual([undefined]);
    const others = "Meeting with the Management of the Mill Union";
    expect(titles([{ ...talks, title: en(others) }], reception)).toEqual([others]);
    const venue = { name: en("the Lake Hall") };
    expect(titles([{ ...talks, title: en("Meeting at Lake Hall"), venue }])).toEqual(["Meeting"]);
    expect(titles([{ ...talks, title: en("Meeting at Reed Hall"), venue }])).toEqual([
      "Meeting at Reed Hall",
    ]);
    const meal = { key: "l", activity: "meal", title: en("Luncheon in Honor of the Delegation") };
    expect(titles([meal], reception)).toEqual(["Luncheon"]);
  });
});

it("takes a room without a name as one of the organization that received the visitors", () => {
  const home = { name: en("Lake Chamber"), kind: "association" };
  const host = { ...lee, side: "host", posts: [{ title: en("President"), organization: home }] };
  const of = (name: string) =>
    withProgramme(
      record([talks], { kind: "reception", home, venue: { name: en(name) }, participants: [host] }),
    ).venue?.organization;
  expect(of("Chamber Building")).toBe(home);
  expect(of("Lake Hotel")).toBeUndefined();
});

describe("what a tour visited", () => {
  it.each([
    ["Site Visit: Control Centre", "visit to Control Centre"],
    ["Walkthrough of the New Wing", "tour of the New Wing"],
    ["Washing station visit", "visit to a washing station"],
    ["Company Visits", "Company Visits"],
    ["Courtesy visit", "Courtesy visit"],
    ["Port Sample Visit", "Port Sample Visit"],
  ])("is read from %s", (title, read) => {
    expect(titles([{ key: "t", activity: "tour", title: en(title) }])).toEqual([read]);
  });
});
