import { expect, it } from "vitest";
import { withGiftsToOne } from "./gifts-to-one";
import { paragraph, said, textsOf } from "./paragraphs.test-data";

const given = (...texts: string[]): string =>
  textsOf([
    withGiftsToOne(paragraph("outcomes", ...texts.map((text, at) => said(`outcomes[${at}]`, text)))),
  ]).join();

it("names one recipient of equal gifts once", () => {
  expect(given("安例向云雀小学捐赠10万元", "白样向云雀小学捐赠10万元")).toBe(
    "安例、白样各向云雀小学捐赠10万元",
  );
  expect(given("安例向云雀小学捐赠桌椅", "白样向云雀小学捐赠10万元")).toBe(
    "安例向云雀小学捐赠桌椅，白样捐赠10万元",
  );
});
