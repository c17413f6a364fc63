import { expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { ownerOfPlaceOnce, ownHouse } from "./owners-once";

const said = (text: string): string =>
  textOf(reworded({ id: "x", words: plain(text, ["x"]) }, [ownerOfPlaceOnce, ownHouse]).words);

it.each([
  [
    "At the boat yard of Reed Boat Company in Lake, the group saw nets made by Reed Boat Company",
    "At the boat yard in Lake, the group saw nets made by Reed Boat Company",
  ],
  [
    "Lake University (LU) held the Second Meeting on Boats in LU's conference hall on May 3",
    "Lake University (LU) held the Second Meeting on Boats in its conference hall on May 3",
  ],
])("names an owner once: %s", (text, once) => {
  expect(said(text)).toBe(once);
});

it.each([
  "At the boat yard of Reed Boat Company, the group saw nets made by Lake Company",
  "Lake University (LU) and Reed held the meeting in RU's conference hall",
  "Lake University (LU) and the Reed Guild held the meeting in LU's conference hall",
])("stays where the second is another one: %s", (text) => {
  expect(said(text)).toBe(text);
});
