import { expect, it } from "vitest";
import { line, type Paragraph } from "../../compose";
import { introducing, type Phrase, plain, say, textOf } from "../../phrase";
import { withAttendeesBehindCount } from "./attendees-behind-count";

const said = (words: Phrase): string[] => {
  const block = { type: "paragraph", lines: [line("agenda[a]", words)] } as unknown as Paragraph;
  return withAttendeesBehindCount([block]).flatMap((one) =>
    one.type === "paragraph" ? one.lines.map(({ words }) => textOf(words)) : [],
  );
};
const WHO = introducing(plain("学会主任安例"), "an");

it("puts who was there behind a counted list in a sentence of its own", () => {
  expect(
    said(say`双方举行交流会，就两方面事项进行了探讨：一是就业；二是饮食，尤其是早餐，${WHO}等参加`),
  ).toEqual([
    "双方举行交流会，就两方面事项进行了探讨：一是就业；二是饮食，尤其是早餐",
    "学会主任安例等参加交流会",
  ]);
  expect(said(say`双方就两方面事项进行了探讨：一是就业；二是饮食，${WHO}参加`)[1]).toBe(
    "学会主任安例参加交流",
  );
});

it("does the same behind a list without numbers", () => {
  expect(said(say`双方围绕以下议题进行了交流：就业；饮食，尤其是早餐，${WHO}参加`)).toEqual([
    "双方围绕以下议题进行了交流：就业；饮食，尤其是早餐",
    "学会主任安例参加交流",
  ]);
});

it("keeps a list that nobody is named behind", () => {
  const list = plain("双方就两方面事项进行了探讨：一是就业；二是饮食，青年参加");
  expect(said(list)).toEqual([textOf(list)]);
});
