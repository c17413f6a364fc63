import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withDiscussions } from "./discussed-by";

const discourse = (group: string): Discourse =>
  ({
    facts: {
      items: [{ path: "agenda[qa]", item: { people: [{ key: "g" }] } }],
      whos: () => [{ group: { text: group, path: "participants[g].group" } }],
    },
  }) as unknown as Discourse;

const written = (text: string, group = "数百名师生"): string[] =>
  withDiscussions(
    [{ type: "paragraph", part: "agenda", keys: [], lines: [line("agenda[qa]", plain(text))] }],
    discourse(group),
  ).flatMap((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : []));

const CHAIRED = "问答环节由湖滨大学副校长安例主持，";

it("has those who answered questions as the subject, with their audience", () => {
  const text = `${CHAIRED}围绕港口建设、“航运日”活动等展开，陆样、博例参加`;
  expect(written(text)).toEqual([`${CHAIRED}陆样、博例与师生围绕港口建设、“航运日”活动等进行了交流`]);
  expect(written(text, "湖滨商会会员")).toEqual([
    `${CHAIRED}陆样、博例围绕港口建设、“航运日”活动等进行了交流`,
  ]);
});

it("leaves an occasion that is no conversation", () => {
  const listened = `${CHAIRED}围绕港口建设、“航运日”活动等展开，数百名师生参加`;
  expect(written(listened)).toEqual([listened]);
  const text = "推介会由安例主持，围绕港口建设展开，陆样、博例参加";
  expect(written(text)).toEqual([text]);
});
