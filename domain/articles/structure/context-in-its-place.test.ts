import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../events/shape";
import type { Unit } from "../document-plan";
import { en, personOf, personOfSide, said, textOfEvent } from "../en/whole-articles/lake-town.test-data";
import { withContextInPlace } from "./context-in-its-place";

const college = { name: en("Reed College"), kind: "university" };
const school = { name: en("Lake School"), the: true, kind: "university" };

/** A visit to a college with talks and a tour, and some context. */
const visit = (background: string[], more = {}, talks = {}): string =>
  textOfEvent({
    kind: "reception",
    title: en("Ambassador visits Reed College"),
    city: en("Reedham"),
    delegations: [{ key: "d", side: "guest", head: "g" }],
    participants: [
      personOfSide("g", "Ann Sample", "Ambassador of Lakeland", "guest", { delegation: "d" }),
      personOf("h", "Bo Exemplar", "President", "Reed College", { side: "host" }),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [
          { key: "g", as: "head" },
          { key: "h", as: "receiver" },
        ],
        ...talks,
      },
      { key: "u", activity: "tour", people: [{ key: "g" }], saw: [en("the old library")] },
    ],
    background: background.map(en),
    ...more,
  });

describe("context in the middle of an event", () => {
  const arranged = (en: string): string[] => {
    const at = (type: string, more = {}) => ({ part: "agenda", near: true, messages: [{ type, ...more }] });
    const scene = { key: "t" };
    const units = [
      at("visit"),
      at("talk", { scene }),
      { part: "background", near: true, messages: [{ type: "background", at: 0 }] },
      at("speech", { scene }),
      at("tour", { scene: { key: "u" } }),
    ];
    const record = { when: { start: "2024-03-05" }, background: [{ en }] } as DraftRecord;
    return withContextInPlace(record, units as unknown as Unit[]).flatMap(({ messages }) =>
      messages.map(({ type }) => type),
    );
  };
  const IN_PLACE = ["visit", "talk", "background", "speech", "tour"];
  const LAST = ["visit", "talk", "speech", "tour", "background"];

  it("ends the text where it is history", () => {
    expect(arranged("The Treaty of Lakes was signed on 3 May 1850.")).toEqual(LAST);
    expect(arranged("The Treaty of Lakes was signed on 3 May 2020.")).toEqual(IN_PLACE);
  });

  it("ends the text where it describes an organization at length before its words", () => {
    const port = "The Port of Reed is the largest port on the lake";
    expect(
      arranged(
        `${port} and brings 40 million crowns a year to the town, the county and the region around it, which has twelve other ports of its own.`,
      ),
    ).toEqual(LAST);
    expect(arranged(`${port}.`)).toEqual(IN_PLACE);
    expect(
      arranged(`${port} and brings 40 million crowns a year to the towns and the region around it.`),
    ).toEqual(IN_PLACE);
  });

  it("follows the document in force that it names", () => {
    const first = "The visit was the first under the sister college agreement.";
    const text = visit(
      [first],
      {
        agreements: [
          {
            key: "s",
            title: en("sister college agreement"),
            type: "other",
            status: "in_force",
            signedOn: "2014",
            parties: [{ organization: college }, { organization: school }],
          },
        ],
      },
      { remarks: [said("h", "say", "the college is growing")] },
    );
    expect(text).toContain(`a sister college agreement signed in 2014. ${first}`);
  });

  it("follows the larger event that it calls by its noun", () => {
    const text = visit(["The mission was the first of the embassy to the lake."], {
      partOf: { name: en("the Lake Trade Mission"), when: { start: "2024-03-01", end: "2024-03-09" } },
    });
    expect(text.indexOf("the first of the embassy")).toBeGreaterThan(text.indexOf("Lake Trade Mission"));
  });

  it("is not about the larger event where only another word of its name is the same", () => {
    const text = visit(["The harbor is the largest on the lake."], {
      partOf: { name: en("the Reedham Harbor Festival"), when: { start: "2024-03-01", end: "2024-03-09" } },
      agenda: [
        { key: "t", activity: "talks", people: [{ key: "g" }, { key: "h" }], topics: [en("boats")] },
        { key: "u", activity: "tour", people: [{ key: "g" }], saw: [en("the harbor")] },
      ],
    });
    expect(text).toContain("harbor, which is the largest on the lake");
  });
});
