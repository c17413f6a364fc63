import { describe, expect, it } from "vitest";
import type { Line } from "../../compose";
import { OPEN, plain, textOf } from "../../phrase";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";
import { withOrganizedAndAttended } from "./organized-and-attended";

const workshop = (more: object = {}): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Sail workshop held in Reedham"),
    officialName: en("the Workshop on the Craft and Long Experience of Old Master Sailmakers of the Lakes"),
    venue: { name: en("Lake Campus"), the: true, city: en("Reedham") },
    purpose: en("raise the skill of the town's sailmakers"),
    organizers: [
      { organization: { name: en("School of Sails"), the: true }, tier: "organizer" },
      { organization: { name: en("Northland Exchange Center for Boats"), the: true }, tier: "organizer" },
    ],
    participants: [
      personOf("a", "Ann Lee", "Vice-Commissioner", "Reedham Harbor Office"),
      { key: "m", group: en("seven master sailmakers"), roles: ["speaker"] },
      { key: "s", group: en("local sailmakers") },
      { key: "p", group: en("pupils and teachers of the school") },
    ],
    agenda: [
      {
        key: "o",
        activity: "ceremony",
        title: en("opening ceremony"),
        people: [{ key: "a" }],
        remarks: [{ key: "r", by: ["a"], act: "speak" }],
      },
      {
        key: "w",
        activity: "presentation",
        people: [{ key: "m", as: "speaker" }, { key: "s" }, { key: "p" }],
        remarks: [{ key: "i", by: ["m"], act: "introduce", points: [en("their craft")], to: ["s", "p"] }],
      },
    ],
    ...more,
  });

describe("groups that only listened at an event", () => {
  it("are named with who organized it", () => {
    const text = workshop();
    expect(text).toMatch(
      /organized by [^.]*, and was attended by local sailmakers and pupils and teachers of the school\./,
    );
    expect(text).not.toContain("took part");
  });

  it("are named in front of what was done where nobody organized it", () => {
    const text = workshop({ organizers: [] });
    expect(text.indexOf("local sailmakers")).toBeLessThan(text.indexOf("Ann Lee"));
    expect(text.match(/local sailmakers/gi)).toHaveLength(1);
  });
});

describe("a visit with a formal name and an organizer", () => {
  it("has both in one sentence", () => {
    const line = (id: string, text: string): Line => ({ id, words: plain(text) });
    const [block] = withOrganizedAndAttended([
      {
        type: "paragraph",
        part: "lead",
        keys: [],
        lines: [
          line("officialName", "the visit was officially called the Lake Day"),
          line("organizers", "the visit was organized by the Lake Chamber"),
        ],
      },
    ]);
    const texts = block?.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : [];
    expect(texts).toEqual([`the visit, the Lake Day${OPEN}, was organized by the Lake Chamber`]);
  });
});

describe("a number of guests before the organizer of an event", () => {
  const texts = (...lines: Line[]): string[] =>
    withOrganizedAndAttended([{ type: "paragraph", part: "lead", lines, keys: [] }]).flatMap((block) =>
      block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : [],
    );

  it("is in its sentence", () => {
    const made = { id: "organizers", words: plain("the ceremony was organized by the Lake Club") };
    expect(texts({ id: "attendance", words: plain("about 30 guests took part") }, made)).toEqual([
      "the ceremony, attended by about 30 guests, was organized by the Lake Club",
    ]);
    expect(texts({ id: "agenda[a].people", words: plain("pupils took part") }, made)).toHaveLength(2);
  });
});
