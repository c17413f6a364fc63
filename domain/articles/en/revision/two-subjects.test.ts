import { expect, it } from "vitest";
import { line } from "../../compose";
import { mentioning, plain, say } from "../../phrase";
import { withSubjectsAgain } from "./same-subject";
import { hasTwoSubjects } from "./two-subjects";

const lee = () => mentioning(plain("Lee"), "lee");
const ray = () => mentioning(plain("Ray"), "ray");

it("finds a second clause about somebody else", () => {
  expect(hasTwoSubjects(line("a", say`${lee()} promised nets, and ${ray()} praised the exchange`))).toBe(
    true,
  );
  expect(hasTwoSubjects(line("a", say`${lee()} promised nets, and thanked ${ray()}`))).toBe(false);
});

it("a sentence behind it has the name instead of a pronoun", () => {
  const text = (first: ReturnType<typeof say>): string | undefined => {
    const lines = [line("a", first), line("b", say`${lee()} presented the pupils with prizes`)];
    const [block] = withSubjectsAgain(
      [{ type: "paragraph", part: "agenda", lines, keys: [] }],
      new Map([["Lee", "She"]]),
    );
    return block?.type === "paragraph" ? block.lines[1]?.words.pieces.map(({ s }) => s).join("") : undefined;
  };
  expect(text(say`${lee()} promised nets`)).toMatch(/^(?:She|she) /);
  expect(text(say`${lee()} promised nets, and ${ray()} praised the exchange`)).toMatch(/^Lee /);
});
