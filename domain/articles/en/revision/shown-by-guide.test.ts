import { expect, it } from "vitest";
import { type Composed, line } from "../../compose";
import { OPEN, plain, textOf, withCommas } from "../../phrase";
import { withGuidesShowing } from "./shown-by-guide";

const revised = (...sentences: string[]): string => {
  const lines = sentences.map((text, at) => line(`agenda[s]${at === 1 ? ".company" : ""}`, plain(text)));
  const block: Composed = { type: "paragraph", part: "agenda", lines, keys: [] };
  return withGuidesShowing([block])
    .flatMap((one) => (one.type === "paragraph" ? one.lines : []))
    .map(({ words }) => withCommas(textOf(words)))
    .join(". ");
};

const VISITED = "the group visited the mill, where it saw the looms and the wool store";

it("lets the guide show the visitors what they saw", () => {
  expect(revised(VISITED, "it was guided by Manager Ann Exemplar")).toBe(
    "the group visited the mill, where Manager Ann Exemplar showed it the looms and the wool store",
  );
  expect(
    revised(
      VISITED.replace("it saw", "they saw"),
      `they were guided by Bo Sample${OPEN} its director${OPEN}`,
    ),
  ).toBe(
    "the group visited the mill, where Bo Sample, its director, showed them the looms and the wool store",
  );
});

it("states apart what else the visitors learned about", () => {
  expect(revised(`${VISITED} and learned about rye`, "it was guided by Ann Exemplar")).toBe(
    "the group visited the mill, where Ann Exemplar showed it the looms and the wool store. it also learned about rye",
  );
});

it("has a guide with a post who also welcomed the visitors", () => {
  expect(revised(VISITED, `it was welcomed and guided by Ann Exemplar, its head${OPEN}`)).toBe(
    "the group visited the mill, where Ann Exemplar, its head, welcomed it and showed it the looms and the wool store",
  );
});

it("leaves several guides, and visitors who did more there", () => {
  for (const [first, second] of [
    [VISITED, "it was guided by Ann Exemplar and Bo Sample"],
    [VISITED, `it was guided by Ann Exemplar${OPEN} who spoke on rye`],
    [`${VISITED} and met Bo Sample`, "it was guided by Ann Exemplar"],
  ] as const)
    expect(revised(first, second)).toBe(withCommas(`${first}. ${second}`));
});

it("has those who accompanied the visitors beside the visitors, not beside the guide", () => {
  expect(
    revised(
      "on May 3, the group visited the mill, where it saw the looms",
      `it was guided by Ann Exemplar, its owner${OPEN} and accompanied by Bo Sample`,
    ),
  ).toBe(
    "on May 3, the group, accompanied by Bo Sample, visited the mill, where Ann Exemplar, its owner, showed it the looms",
  );
});
