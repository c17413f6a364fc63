import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";
import { withFurtherStops } from "./further-stops";

const hill = { name: en("Hill Chamber of Commerce"), the: true, kind: "association" };
const tour = (key: string, saw: readonly string[], more: object = {}) => ({
  key,
  activity: "tour",
  people: [{ key: "a", as: "head" }],
  saw: saw.map(en),
  ...more,
});

const visit = (agenda: object[]) =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Hill Chamber of Commerce visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "g", side: "guest", head: "a", size: 5 }],
    participants: [
      person("a", "Ann Lee", "president", hill, { side: "guest", delegation: "g" }),
      person("b", "Bo Ray", "mayor", { name: en("Reedham"), kind: "government" }, { side: "host" }),
    ],
    agenda,
  });

describe("places that the same visitors went to in two sentences", () => {
  it("are further stops", () => {
    const talks = { key: "k", activity: "talks", people: [{ key: "a", as: "head" }, { key: "b" }] };
    const learned = [en("how sails are made of recycled yarn and how they are tested for storms")];
    const text = visit([
      { ...talks, topics: [en("a joint sail fair and the training of sailmakers")] },
      tour("t", ["the Reed Sail Works in the western harbor"], { learned }),
      tour("u", ["the Lake Museum, which shows the old ferries of the town", "the mill"]),
    ]);
    expect(text).toContain(
      "Other stops were the Lake Museum, which shows the old ferries of the town, and the mill.",
    );
    expect(text).not.toMatch(/visited[^.]*\. (?:It also|The delegation|The guests) visited/);
  });

  it("are toured after a visit to the town", () => {
    const text = visit([
      {
        key: "k",
        activity: "talks",
        people: [{ key: "a", as: "head" }, { key: "b" }],
        topics: [en("sails")],
      },
      tour("t", ["the Lake Museum"]),
      tour("u", ["the mill"], { when: { start: "2024-03-06" } }),
    ]);
    expect(text).not.toMatch(/visited[^.]*\. (?:On March 6, )?(?:[Ii]t|[Tt]he delegation) (?:also )?visited/);
  });
});

describe("a short act of the same visitors", () => {
  const revised = (...sentences: string[]) =>
    withFurtherStops([
      {
        type: "paragraph",
        part: "agenda",
        keys: [],
        lines: sentences.map((one, at) => line(`s${at}`, plain(one))),
      },
    ]).flatMap((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : []));

  it("is a further one, and a journey the next one", () => {
    const first = "in Reedham, the delegation attended a concert";
    expect(revised(first, "it traveled to Hillside")[1]).toBe("it then traveled to Hillside");
    expect(revised(first, "the delegation met the pupils")[1]).toBe("the delegation also met the pupils");
  });

  it("stays as it is behind the act of somebody else or another word of order", () => {
    for (const first of ["Lee welcomed the visitors", "the delegation then attended a concert"])
      expect(revised(first, "it traveled to Hillside")[1]).toBe("it traveled to Hillside");
  });
});

describe("a tour after a visit", () => {
  const reedham = { name: en("Reedham Port"), kind: "company" };
  const text = (saw: readonly string[]): string =>
    textOfEvent({
      kind: "reception",
      title: en("Hill Chamber of Commerce visits Reedham Port"),
      venue: { ...reedham, organization: reedham },
      participants: [
        person("a", "Ann Lee", "president", hill, { side: "guest" }),
        person("b", "Bo Ray", "director", reedham, { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        { key: "k", activity: "talks", people: [{ key: "a" }, { key: "b" }], topics: [en("sails")] },
        tour("t", saw),
      ],
    });

  it("has another verb, also further on and of a person", () => {
    expect(text(["the working harbor", "the dry docks"])).toContain("toured the working harbor");
    expect(text(["various pavilions"])).toContain("toured various pavilions");
  });

  it("keeps it for what one does not tour", () => {
    expect(text(["the Embassy of Lakeland", "the Lake House"])).toContain("visited the Embassy of Lakeland");
  });
});

describe("several sights of another city", () => {
  const zones = [
    "the Hill Export Processing Zone",
    "the special economic zone of Sail and Sons, a private zone for sailmakers",
  ];
  const officers = {
    key: "o",
    group: en("officers of the zonal commissioner"),
    of: [{ name: en("Hill Export Processing Zone"), the: true, kind: "zone" }],
    side: "host",
  };
  const text = textOfEvent({
    kind: "outbound_visit",
    title: en("Hill Chamber of Commerce visits Lakeland"),
    areas: [en("Lakeland")],
    delegations: [{ key: "g", side: "guest", head: "a", size: 5 }],
    participants: [person("a", "Ann Lee", "president", hill, { side: "guest", delegation: "g" }), officers],
    agenda: [
      tour("t", ["the harbor of Sandbank", "the Lake Museum in Reedham"]),
      tour("u", zones, { city: en("Lakeside") }),
      {
        key: "p",
        activity: "presentation",
        people: [{ key: "a" }, { key: "o", as: "speaker" }],
        remarks: [
          { key: "r", by: ["o"], act: "introduce", points: [en("their experience with free ports")] },
        ],
      },
    ],
  });

  it("have the city in front, which would be that of the last behind them", () => {
    expect(text).toMatch(
      /In Lakeside, (?:it|the delegation) (?:toured|visited) the Hill Export Processing Zone/,
    );
  });

  it("are not called by a noun that another of them has", () => {
    expect(text).not.toContain("commissioner of the zone");
    expect(text).toContain("zonal commissioner of the Hill Export Processing Zone");
  });

  it("have officers who shared their experience of them", () => {
    expect(text).toContain("shared their experience with free ports");
  });
});
