import { expect, it } from "vitest";
import { paragraph, said, textsOf } from "../whole-text/paragraphs.test-data";
import { withTalksAtReception } from "./talks-at-reception";

const made = (first: string, second: string): string[] =>
  textsOf(
    withTalksAtReception([paragraph("lead", said("a", first)), paragraph("agenda", said("b", second))]),
  );

it("has talks in the sentence of the reception, before those who attended them", () => {
  expect(made("湖滨商会会长白样接待了安例一行", "双方座谈，湖滨商会副会长莫常等参加")).toEqual([
    "湖滨商会会长白样接待了安例一行，双方举行座谈",
    "湖滨商会副会长莫常等参加座谈",
  ]);
});

it("passes over background behind the reception", () => {
  const blocks = [
    paragraph(
      "lead",
      said("a", "湖滨商会会长白样接待了安例一行"),
      said("background[0].zh", "商会成立于1950年"),
    ),
    paragraph("agenda", said("b", "双方座谈，湖滨商会副会长莫常参加")),
  ];
  expect(textsOf(withTalksAtReception(blocks))[0]).toBe(
    "湖滨商会会长白样接待了安例一行，双方举行座谈。商会成立于1950年",
  );
});

it("leaves talks with a chair, and receptions that state the talks", () => {
  const chaired = "双方座谈，湖滨商会副会长莫常主持，何例参加";
  expect(made("湖滨商会会长白样接待了安例一行", chaired)[1]).toBe(chaired);
  const plain = "双方座谈，湖滨商会副会长莫常参加";
  expect(made("白样接待了安例一行，双方就合作座谈", plain)[1]).toBe(plain);
  expect(made("安例一行参观了湖滨港", plain)[1]).toBe(plain);
});
