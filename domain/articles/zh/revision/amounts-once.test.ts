import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withAmountsOnce } from "./amounts-once";

const ORGS = ["湖滨药业", "云雀医院", "松山科技"].map((text) => ({ name: { text, path: "" } }));
const discourse = { facts: { allOrgs: () => ORGS, who: () => undefined } } as unknown as Discourse;

const written = (...texts: string[]): string[] =>
  withAmountsOnce(
    [
      {
        type: "paragraph",
        part: "agenda",
        keys: [],
        lines: texts.map((text, at) => line(`agenda[k].${at}`, plain(text))),
      },
    ],
    discourse,
  ).flatMap((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : []));

const GIVEN = "湖滨药业向云雀医院捐赠20万元";

it("states the amount of a gift once", () => {
  expect(
    written(GIVEN, "安例、陆样分别代表双方签署捐赠协议，金额20万元，以支持医疗", "陆样接受了善款20万元"),
  ).toEqual([GIVEN, "安例、陆样分别代表双方签署捐赠协议，以支持医疗", "陆样接受了善款"]);
});

it("keeps another amount, and one that the text has not stated", () => {
  for (const text of ["双方签署捐赠协议，金额30万元", "陆样接受了善款50万元"])
    expect(written(GIVEN, text)).toEqual([GIVEN, text]);
  expect(written("双方签署捐赠协议，金额20万元")).toEqual(["双方签署捐赠协议，金额20万元"]);
});

it("keeps the same amount of another giver, and of a contract that is no gift", () => {
  for (const text of [
    "松山科技捐赠善款20万元",
    "松山科技与云雀医院签署捐赠协议，金额20万元",
    "湖滨药业与云雀医院签署采购合同，金额20万元",
  ])
    expect(written(GIVEN, text)).toEqual([GIVEN, text]);
  const each = "湖滨药业与云雀医院各捐赠20万元";
  expect(written(each, "陆样接受了善款20万元")).toEqual([each, "陆样接受了善款20万元"]);
});
