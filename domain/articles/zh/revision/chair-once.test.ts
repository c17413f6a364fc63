import { expect, it } from "vitest";
import { line } from "../../compose";
import { mentioning, plain, say, textOf } from "../../phrase";
import { paragraph } from "../whole-text/paragraphs.test-data";
import { withChairOnce } from "./chair-once";

const AN = mentioning(plain("安例"), "an");
const BAI = mentioning(plain("白样"), "bai");

const part = (who: typeof AN): string => {
  const chair = line("a", say`湖滨商会秘书长${AN}主持研讨会`);
  const talks = line("b", say`交流发言由${who}主持，围绕港口合作展开`);
  const [block] = withChairOnce([paragraph("agenda", chair, talks)]);
  const last = block?.type === "paragraph" ? block.lines.at(-1) : undefined;
  return last ? textOf(last.words) : "";
};

it("names the chair of an event once", () => {
  expect(part(AN)).toBe("交流发言围绕港口合作展开");
});

it("keeps another chair of a part", () => {
  expect(part(BAI)).toBe("交流发言由白样主持，围绕港口合作展开");
});
