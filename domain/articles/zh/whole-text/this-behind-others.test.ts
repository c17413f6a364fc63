import { expect, it } from "vitest";
import { type Composed, isParagraph, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withNamesBehindOthers } from "./this-behind-others";

const discourse = {
  facts: { allOrgs: () => ["湖滨养蜂学会", "云雀省农业厅"].map((text) => ({ name: { text } })) },
} as unknown as Discourse;

const written = (text: string): string => {
  const blocks: Composed[] = [
    { type: "paragraph", part: "agenda", lines: [line("s", plain(text))], keys: [] },
  ];
  const [made] = withNamesBehindOthers(blocks, discourse);
  return isParagraph(made) ? made.lines.map(({ words }) => textOf(words)).join("") : "";
};

it("names an organization again in a further clause behind another one", () => {
  const text = "湖滨养蜂学会理事长安例、云雀省农业厅巡视员白样致辞，该学会秘书长陈试等出席";
  expect(written(text)).toBe(
    "湖滨养蜂学会理事长安例、云雀省农业厅巡视员白样致辞，湖滨养蜂学会秘书长陈试等出席",
  );
});

it("leaves the noun where no other is between", () => {
  for (const text of [
    "云雀省农业厅巡视员白样、湖滨养蜂学会理事长安例致辞，该学会秘书长陈试等出席",
    "湖滨养蜂学会理事长安例致辞，该学会秘书长陈试等出席",
  ])
    expect(written(text)).toBe(text);
});
