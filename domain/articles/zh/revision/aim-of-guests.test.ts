import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withAimOfGuests } from "./aim-of-guests";

const written = (...texts: string[]): string[] =>
  withAimOfGuests(texts.map((text, at) => line(`s${at}`, plain(text)))).map(({ words }) => textOf(words));

it("states an aim behind the companions in the sentence of the hosts", () => {
  expect(
    written(
      "安例会见林谷率领的代表团",
      "松山市等地代表团一同前往",
      "此行意在参加第八届云雀市灯会开幕式等系列活动",
    ),
  ).toEqual([
    "安例会见前来参加第八届云雀市灯会开幕式等系列活动的林谷率领的代表团",
    "松山市等地代表团一同前往",
  ]);
});

it("leaves an aim of several clauses in its own sentence", () => {
  const lines = ["安例会见林谷率领的代表团", "此行意在参加灯会，考察港口"];
  expect(written(...lines)).toEqual(lines);
});
