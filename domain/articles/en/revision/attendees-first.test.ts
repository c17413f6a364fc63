import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { OPEN, plain, textOf } from "../../phrase";
import { withAttendeesFirst } from "./attendees-first";

const article = (...sentences: string[]): string[] =>
  withAttendeesFirst([
    {
      type: "paragraph",
      part: "people",
      keys: [],
      lines: sentences.map((one, at) => line(`s${at}`, plain(one))),
    },
  ]).flatMap((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : []));

const LONG =
  "Ann Sample, director of the Harbor Office, and envoys of the ponds, friends of the lake and members of the council of Reedham";

it("leaves a list of more than 20 words behind its verb, unless the sentence before has such a list", () => {
  expect(article(`also present were ${LONG}`)).toEqual([`also present were ${LONG}`]);
  expect(article("present were Ann Lee, mayor; and Bo Ray, clerk", `also present were ${LONG}`)[1]).toBe(
    `${LONG} were also present`,
  );
});

describe("a short list of those present", () => {
  it("comes before its verb", () => {
    expect(article(`also present was Ann Sample, mayor of Oldmere${OPEN}`)).toEqual([
      `Ann Sample, mayor of Oldmere${OPEN} was also present`,
    ]);
    expect(article("also among those present were Ann Sample and Bo Mock")).toEqual([
      "Ann Sample and Bo Mock were also among those present",
    ]);
    expect(article("also at the meeting were Ann Sample and Bo Mock")).toEqual([
      "Ann Sample and Bo Mock also attended the meeting",
    ]);
    expect(article("Also on the visit were heads of the school")).toEqual([
      "heads of the school also took part in the visit",
    ]);
    expect(article("also taking part were Ann Sample and Bo Mock")).toEqual([
      "Ann Sample and Bo Mock also took part",
    ]);
    expect(article("taking part were Ann Sample and Bo Mock")).toEqual(["Ann Sample and Bo Mock took part"]);
    expect(article("also present were heads of A and B, and staff of C")).toEqual([
      "heads of A and B, and staff of C, were also present",
    ]);
  });

  it("comes before it with the bracket of an abbreviation too", () => {
    expect(article("also present was Ann Sample of the Rope School (RS)")).toEqual([
      "Ann Sample of the Rope School (RS) was also present",
    ]);
  });

  it("follows its verb where it has semicolons, a clause at its end, or many words", () => {
    const heavy = [
      "also present were Ann Sample, mayor of Oldmere; Bo Mock, registrar; and Cy Dee",
      "also present were representatives of 12 firms in sectors including rope, wood and stone",
      "also present was Ann Sample, who wrote the guide",
      `also present were ${Array.from({ length: 16 }, (_, at) => `Ann Sample${at}`).join(", ")}`,
    ];
    expect(article(...heavy)).toEqual(heavy);
  });
});

describe("others who took part, after a sentence with that verb", () => {
  it("share it", () => {
    expect(
      article("more than 90 guests took part", "also taking part were 62 mayors of towns, including Oldmere"),
    ).toEqual(["more than 90 guests took part, as did 62 mayors of towns, including Oldmere"]);
  });
});
