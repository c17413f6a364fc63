import { expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { learnedAtEvent, learnedOfField, learnedOpenly } from "./learned";

const said = (text: string): string =>
  textOf(reworded({ id: "a", words: plain(text) }, [learnedAtEvent, learnedOfField, learnedOpenly]).words);

it("has visitors at an event learn how things are", () => {
  expect(said("代表团出席了湖滨推介会，各方就湖滨市的发展情况交换意见")).toBe(
    "代表团出席了湖滨推介会，了解湖滨市的发展情况",
  );
  const views = "代表团出席了湖滨推介会，各方就有关情况交换意见";
  expect(said(views)).toBe(views);
});

it("ends an open list of topics in a noun", () => {
  expect(said("考察团参观了农场，了解作物种类、建设面积等")).toBe(
    "考察团参观了农场，了解作物种类、建设面积等情况",
  );
});

it("puts topics into the field that was studied", () => {
  expect(said("代表团还了解湖滨在文化领域的做法，内容包括文物保护和馆藏管理")).toBe(
    "代表团还了解了湖滨在文物保护、馆藏管理等文化领域的做法",
  );
});
