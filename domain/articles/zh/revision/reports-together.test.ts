import { expect, it } from "vitest";
import type { Discourse } from "../../reference/discourse";
import { paragraph, said, textsOf } from "../whole-text/paragraphs.test-data";
import { withReportsTogether } from "./reports-together";

const SCENE = { path: "agenda[t]", item: { outcomes: ["o"] } };
const DISCOURSE = { content: { scenes: [SCENE] } } as unknown as Discourse;
const REPORT = said("agenda[t].remarks[r]", "安例汇报了湖滨的民间外交工作");

const made = (id: string, text: string): number =>
  textsOf(withReportsTogether([paragraph("agenda", REPORT), paragraph("agenda", said(id, text))], DISCOURSE))
    .length;

it("has presentations at one item in one paragraph", () => {
  expect(made("agenda[t].remarks[s]", "白样介绍了各部门的对外交流情况")).toBe(1);
  expect(made("agenda[t].remarks[s]", "白样就港口建设作了发言")).toBe(1);
});

it("has what all agreed on there in the same paragraph", () => {
  expect(made("outcomes[o]", "与会人员一致同意加强联系")).toBe(1);
  expect(made("outcomes[p]", "与会人员一致同意加强联系")).toBe(2);
});

it("keeps reported words and other items apart", () => {
  expect(made("agenda[t].remarks[s]", "白样肯定了湖滨的工作，并表示，湖滨发展迅速")).toBe(2);
  expect(made("agenda[u].remarks[s]", "白样介绍了各部门的对外交流情况")).toBe(2);
});
