import { expect, it } from "vitest";
import { line, type Paragraph } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withDelegationActing } from "./stub-of-delegation";

const said = (...texts: string[]): string[] => {
  const lines = texts.map((text, at) => line(`agenda[${at}]`, plain(text)));
  return withDelegationActing([{ type: "paragraph", lines } as unknown as Paragraph]).flatMap((one) =>
    one.type === "paragraph" ? one.lines.map(({ words }) => textOf(words)) : [],
  );
};
const VISIT = "主任安例、部长白样走访了职工";
const STUB = "安例率领的工会慰问组参加活动，成员包括白样";

it("names a delegation where its people act", () => {
  expect(said(VISIT, STUB, "随后，安例、白样向职工送去物资")).toEqual([
    VISIT,
    "随后，安例率工会慰问组向职工送去物资",
  ]);
});

it("keeps members whom nothing else names, and acts of others", () => {
  for (const texts of [
    ["主任安例走访了职工", STUB, "随后，安例、白样向职工送去物资"],
    [VISIT, STUB, "随后，安例向职工送去物资"],
    [VISIT, STUB],
  ])
    expect(said(...texts)).toEqual(texts);
});
