import { expect, it } from "vitest";
import { line } from "../../compose";
import { mentioning, plain, say, textOf } from "../../phrase";
import { paragraph } from "../whole-text/paragraphs.test-data";
import { withChairOnce } from "./chair-once";

const AN = mentioning(plain("安例"), "an");
const BAI = mentioning(plain("白样"), "bai");

const part = (who: typeof AN, chairs = AN, [first, second, event = "研讨会"] = ["a", "b"]): string => {
  const chair = line(`${first}`, say`湖滨商会秘书长${chairs}主持${event}`);
  const talks = line(`${second}`, say`交流发言由${who}主持，围绕港口合作展开`);
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

it("keeps one of two chairs, and the chair of another item", () => {
  const text = "交流发言由安例主持，围绕港口合作展开";
  expect(part(AN, say`${BAI}、${AN}`)).toBe(text);
  expect(part(AN, AN, ["agenda[a]", "agenda[b]", "仪式"])).toBe(text);
  expect(part(AN, AN, ["agenda[a]", "agenda[b]"])).toBe("交流发言围绕港口合作展开");
});
