import { expect, it } from "vitest";
import { line, linesOf, paragraph } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withAimJoined } from "./aims-joined";

const written = (...texts: string[]): string[] =>
  paragraph(
    "lead",
    texts.map((text, at) => line(`event.${at}`, plain(text))),
  )
    .map(withAimJoined)
    .flatMap(linesOf)
    .map(({ words }) => textOf(words));

it("joins the aim of an event to where it was held, or by whom", () => {
  expect(written("3月5日，湖滨推介会在云雀举行", "推介会旨在促进两地往来，推介茶叶")).toEqual([
    "3月5日，湖滨推介会在云雀举行，旨在促进两地往来，推介茶叶",
  ]);
  expect(written("交流会由湖滨协会主办", "交流会旨在加强合作")).toEqual([
    "交流会由湖滨协会主办，旨在加强合作",
  ]);
});

it("leaves the aim of another thing, and what fills a sentence", () => {
  expect(written("湖滨推介会在云雀举行", "协议旨在促进往来")).toHaveLength(2);
  expect(written("安例访问湖滨推介会", "推介会旨在促进往来")).toHaveLength(2);
  expect(written("湖滨推介会在云雀举行", `推介会旨在${"促进两地往来、".repeat(20)}合作`)).toHaveLength(2);
});
