import { expect, it } from "vitest";
import { type Composed, line } from "../../compose";
import { OPEN, plain, textOf, withCommas } from "../../phrase";
import { withGuidesAsSubjects } from "./guides-as-subjects";

const revised = (...sentences: string[]): string => {
  const lines = sentences.map((text, at) => line(`agenda[s${at}]`, plain(text)));
  const block: Composed = { type: "paragraph", part: "agenda", lines, keys: [] };
  return withGuidesAsSubjects([block])
    .flatMap((one) => (one.type === "paragraph" ? one.lines : []))
    .map(({ words }) => withCommas(textOf(words)))
    .join(". ");
};

it("has the guide of a tour as the one who showed things and places", () => {
  for (const [told, made] of [
    [
      "guided by Ann Exemplar, the group visited a mill and two farms",
      "Ann Exemplar showed the group a mill and two farms",
    ],
    [
      `in the afternoon, guided by Ann Exemplar, head of the zone${OPEN}, the group toured Reed Park and the quay`,
      "in the afternoon, Ann Exemplar, head of the zone, showed the group around Reed Park and the quay",
    ],
    [
      "guided by Ann Exemplar, the guests visited Reed Park, where they saw the looms and the wool store",
      "the guests visited Reed Park, where Ann Exemplar showed them the looms and the wool store",
    ],
    [
      "guided by Ann Exemplar, the group saw the kiln on a factory tour",
      "on a factory tour, Ann Exemplar showed the group the kiln",
    ],
    [
      "guided by Ann Exemplar, the group visited penguins, and learned about the tides",
      "Ann Exemplar showed the group penguins. it also learned about the tides",
    ],
    [
      "Mayor Bo Sample visited the dry dock, guided by Ann Exemplar and accompanied by Cy Specimen",
      "Ann Exemplar showed Mayor Bo Sample the dry dock. they were accompanied by Cy Specimen",
    ],
  ] as const)
    expect(revised(told)).toBe(made);
});

it("leaves inspections, guides who spoke, places of the guide's post, and pronouns that would be the guide's", () => {
  for (const sentences of [
    ["guided by Ann Exemplar, the group inspected the mill"],
    ["guided by Ann Exemplar, who spoke on rye, the group visited the mill"],
    [`guided by Ann Exemplar, head of the school${OPEN}, the group visited Lake School and a farm`],
    ["guided by Ann Exemplar, Mayor Bo Sample visited the mill", "he praised the looms"],
    ["guided by Ann Exemplar, Bo and Cy saw the kiln", "Bo and Cy then toured the quay"],
    ["guided by two students, the group watched a performance of folk songs"],
    [`Bo Sample and two students, both from Reed${OPEN} saw a kiln and a well, guided by Ann Exemplar`],
  ])
    expect(revised(...sentences)).toBe(withCommas(sentences.join(". ")));
});

it("shows the same people one thing in a row", () => {
  expect(
    revised("guided by Ray, the two teachers saw a mill", "guided by Ray, the two teachers saw looms"),
  ).toBe("Ray showed the two teachers a mill. guided by Ray, the two teachers saw looms");
});
