import { expect, it } from "vitest";
import { type Composed, isParagraph, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withPostsInSection } from "./posts-in-section";

const discourse = {
  facts: {
    allOrgs: () => [{ name: { text: "湖滨归侨总会" } }],
    people: ["安例", "白样", "陈试"].map((text) => ({ name: { text } })),
  },
} as unknown as Discourse;

const section = (text: string): string => {
  const blocks: Composed[] = [
    { type: "paragraph", part: "agenda", lines: [line("s", plain(text))], keys: [] },
  ];
  const [made] = withPostsInSection(blocks, discourse);
  return isParagraph(made) ? made.lines.map(({ words }) => textOf(words)).join("") : "";
};

it("has the posts of its people there first and without its name", () => {
  expect(
    section(
      "在湖滨归侨总会，云雀省侨联顾问、湖滨归侨总会会长安例接待了代表团，湖滨归侨总会理事长白样，省侨联委员、湖滨归侨总会副会长陈试参加座谈",
    ),
  ).toBe("在湖滨归侨总会，会长、云雀省侨联顾问安例接待了代表团，理事长白样，副会长、省侨联委员陈试参加座谈");
});

it("leaves the name where it is no post, or behind another person", () => {
  for (const text of [
    "在湖滨归侨总会，代表团了解湖滨归侨总会的会务",
    "在湖滨归侨总会，云雀省侨联主席白样、湖滨归侨总会会长安例座谈",
    "在云雀公园，湖滨归侨总会会长安例接待了代表团",
  ])
    expect(section(text)).toBe(text);
});
