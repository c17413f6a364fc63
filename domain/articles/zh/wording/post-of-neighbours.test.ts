import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { postOfNeighboursOnce } from "./post-of-neighbours";

const made = (text: string): string =>
  textOf(reworded(line("s", plain(text)), [postOfNeighboursOnce], 6).words);

it("names the post of two neighbours once", () => {
  expect(made("会馆名誉主席陈样，秘书长安例、秘书长白样、第一常务副主席林谷出席")).toBe(
    "会馆名誉主席陈样，秘书长安例、白样，第一常务副主席林谷出席",
  );
  expect(made("商会会长陈样，副会长安例、副会长白样出席")).toBe("商会会长陈样，副会长安例、白样出席");
});

it("keeps other posts, and the same one of other organizations", () => {
  for (const other of ["会长陈样，副会长安例、秘书长白样出席", "甲商会会长安例、乙商会会长白样出席"])
    expect(made(other)).toBe(other);
});

it("keeps another post that begins with the same word", () => {
  for (const other of ["校长安例、校长助理白样出席", "会长安例、会长夫人白样，副会长陈样出席"])
    expect(made(other)).toBe(other);
});
