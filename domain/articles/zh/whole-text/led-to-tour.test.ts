import { expect, it } from "vitest";
import { isParagraph, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withDelegationAtAct } from "./led-to-tour";

const HERE = { facts: { record: { agreements: [], delegations: [] } } } as unknown as Discourse;
const written = (...sentences: string[]): string =>
  withDelegationAtAct(
    [
      {
        type: "paragraph",
        part: "lead",
        keys: [],
        lines: sentences.map((one, at) => line(`${at}`, plain(one))),
      },
    ],
    HERE,
  )
    .flatMap((block) => (isParagraph(block) ? block.lines.map(({ words }) => textOf(words)) : []))
    .join("。");

const STUB = "安例率领的湖滨开发区考察团参加活动";

it("names a delegation where it acts, not behind what its head signed", () => {
  expect(written("双方签署协议", STUB, "签约前，在白样陪同下，安例一行参观了展厅")).toBe(
    "双方签署协议。签约前，在白样陪同下，安例率湖滨开发区考察团参观了展厅",
  );
});

it("keeps the sentence where the delegation does nothing else", () => {
  const others = "白样介绍了园区，安例一行表示感谢";
  expect(written("双方签署协议", STUB)).toBe(`双方签署协议。${STUB}`);
  expect(written("双方签署协议", STUB, others)).toBe(`双方签署协议。${STUB}。${others}`);
});

it("keeps it in front of words, and of a number that the act has", () => {
  for (const act of ["安例一行对白样表示感谢", "安例一行12人参观了展厅"])
    expect(written(STUB, act)).toBe(`${STUB}。${act}`);
});
