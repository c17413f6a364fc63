import { expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withClosingContextInside } from "./closing-context";

const discourse = { facts: { people: [{ name: { text: "Ann Lee Mill" } }] } } as unknown as Discourse;

const revised = (context: string, ...texts: string[]): string[] =>
  withClosingContextInside(
    [
      ...texts.map((text, at) => ({
        type: "paragraph",
        part: "agenda",
        lines: [line(`agenda[${at}]`, plain(text))],
        keys: [],
      })),
      {
        type: "paragraph",
        part: "background",
        lines: [line("background[0].en", plain(context, ["background[0].en"]), true)],
        keys: [],
      },
    ] as Composed[],
    discourse,
  ).flatMap((block) => linesOf(block).map(({ words }) => textOf(words)));

const planned = "The Reed Lake Fair is planned for May at the town hall.";

it("says at the end of a sentence what a single sentence of context says of the thing with which that ends", () => {
  expect(revised(planned, "Lee promised to attend the Reed Lake Fair", "the guests saw the lake")).toEqual([
    "Lee promised to attend the Reed Lake Fair, planned for May at the town hall",
    "the guests saw the lake",
  ]);
  expect(
    revised(
      "The University of Hilltown has close ties with the port.",
      "Lee called on the University of Hilltown",
    ),
  ).toEqual(["Lee called on the University of Hilltown, which has close ties with the port"]);
});

it("leaves context about a person, about what no sentence ends with, and about a longer name", () => {
  for (const [context, text] of [
    ["Ann Lee Mill was born in Reedham.", "the guests met Ann Lee Mill"],
    [planned, "the Reed Lake Fair was discussed"],
    [planned, "the guests saw the Great Reed Lake Fair"],
    [planned, "Lee said: “I love the Reed Lake Fair”"],
    ["Reedham has a lake.", "the guests came from Reedham"],
  ] as const)
    expect(revised(context, text)).toEqual([text, context]);
});

it("keeps the source of the context", () => {
  const [first] = withClosingContextInside(
    [
      {
        type: "paragraph",
        part: "agenda",
        lines: [line("a", plain("Lee promised to attend the Reed Lake Fair", ["a"]))],
        keys: [],
      },
      {
        type: "paragraph",
        part: "background",
        lines: [line("background[0].en", plain(planned, ["background[0].en"]), true)],
        keys: [],
      },
    ],
    discourse,
  );
  expect(first?.type === "paragraph" && first.lines[0]?.words.paths).toEqual(["a", "background[0].en"]);
});
