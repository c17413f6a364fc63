import { describe, expect, it } from "vitest";
import { type Composed, type Line, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withTwoSentences } from "./two-sentences";

const paragraph = (
  part: "lead" | "people" | "agenda" | "agreements" | "background",
  ...lines: Line[]
): Composed => ({
  type: "paragraph",
  part,
  keys: [],
  lines,
});
const one = (id: string, text: string): Line => line(id, plain(text, []));
const texts = (...blocks: Composed[]): string[][] =>
  withTwoSentences(blocks).map((block) => linesOf(block).map(({ words }) => textOf(words)));

const SIGNED = one(
  "agreements[m]",
  "Lake College and Reed School signed a memorandum of understanding in the Hall of the Northern Lake on May 3, 2024, during a visit by a delegation of the school to the college and to the three harbours of the lake",
);
const SCOPE = one(
  "agreements[m].scope",
  "under the memorandum, they will exchange pupils and teachers every summer and every winter",
);
const WHO = one("agreements[m].signatories", "the document was signed by Ann Lee and Bo Ray");
const VISIT = one("lead.visit", "the delegation came to see boats");

describe("a first paragraph with more than two sentences", () => {
  it("leaves who came along to the next one", () => {
    const along = one("people.cy", "Lee was accompanied by Cy Dee");
    const received = one("receive", "Bo Ray received the delegation");
    expect(texts(paragraph("lead", SIGNED, SCOPE, along), paragraph("agenda", received))).toEqual([
      [textOf(SIGNED.words), textOf(SCOPE.words)],
      [textOf(along.words), textOf(received.words)],
    ]);
  });

  it("keeps who received the visitors before what the two sides agreed on", () => {
    const received = one("receive", "Bo Ray received the delegation for talks");
    const agreed = one("outcomes[o]", "the two sides agreed to share a boat");
    const tour = one("agenda[t]", "Bo Ray showed the boats");
    const lead = paragraph("lead", SIGNED, received, agreed);
    expect(texts(lead, paragraph("agenda", tour))[0]).toHaveLength(3);
  });

  it("keeps who signed before a paragraph on the members of a delegation", () => {
    const members = one("people.cy", "the delegation also included Cy Dee");
    expect(texts(paragraph("lead", SIGNED, SCOPE, WHO), paragraph("lead", members))[0]).toHaveLength(3);
  });

  it("keeps what the document is for, behind those who signed", () => {
    const signed = one(
      "agreements[m].signatories",
      `Ann Lee and Bo Ray signed it in the presence of ${"the teachers and the pupils, ".repeat(6)}and Cy Dee`,
    );
    const purpose = one("agreements[m].purpose", "the memorandum aims to build boats");
    const [lead, next] = texts(
      paragraph("lead", SIGNED, signed, purpose),
      paragraph("agenda", one("agenda[t]", "Di Fay had lunch")),
    );
    expect(lead).toEqual([textOf(SIGNED.words), textOf(purpose.words)]);
    expect(next).toHaveLength(1);
  });

  it("calls a delegation and an event by their nouns where a pronoun would open a paragraph", () => {
    const received = one("receive", "it was received by Bo Ray");
    const held = one(
      "lead",
      "the Boat Fair was held at the Hall of the Northern Lake on May 3, 2024, on the theme of boats, sails and oars for the three harbours of the lake",
    );
    const aim = one(
      "purpose",
      "it aimed to show boats to the pupils of all the schools of the lake and the teachers of all the colleges",
    );
    const chair = one("people.chair", "it was opened by Ann Lee");
    expect(
      texts(
        paragraph("lead", SIGNED, SCOPE, VISIT, received),
        paragraph("agenda", one("people.bo", "the delegation also included Bo Ray")),
      )[1]?.[0],
    ).toBe("the delegation was received by Bo Ray");
    expect(
      texts(
        paragraph("lead", held, aim, chair),
        paragraph("people", one("people.bo", "Bo Ray was present")),
      )[1]?.[0],
    ).toBe("the event was opened by Ann Lee");
  });

  it("stays where it is short, or where nothing behind it belongs to the sentence", () => {
    const short = one("agreements[m]", "Lake College and Reed School signed a memorandum");
    const people = paragraph("people", one("people.cy", "Cy Dee was present"));
    expect(texts(paragraph("lead", short, SCOPE, WHO), people)[0]).toHaveLength(3);
    const talks = paragraph("agenda", one("agenda[t]", "on May 2, Di Fay toured the lake"));
    expect(texts(paragraph("lead", SIGNED, SCOPE, WHO), talks)[0]).toHaveLength(3);
  });

  it("keeps context, except before other context", () => {
    const context = one("background[0].en", "The lake has three harbours.");
    const other = paragraph("background", one("background[1].en", "The college has two halls."));
    const people = paragraph("people", one("people.cy", "Cy Dee was present"));
    expect(texts(paragraph("lead", SIGNED, SCOPE, context), people)[0]).toHaveLength(3);
    expect(texts(paragraph("lead", SIGNED, SCOPE, context), other)[0]).toHaveLength(2);
  });

  it("keeps a sentence that the one behind it explains by a pronoun", () => {
    const counted = one("attendance", "more than 75 pupils took part");
    const they = { ...one("agenda[t]", "they discussed boats"), goesOn: true as const };
    expect(
      texts(
        paragraph("lead", SIGNED, counted, they),
        paragraph("people", one("people.cy", "Cy Dee was present")),
      )[0],
    ).toHaveLength(3);
  });
});
