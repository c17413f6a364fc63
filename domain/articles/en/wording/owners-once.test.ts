import { expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { cityOfVisitOnce, ownerOfPlaceOnce, ownHouse } from "./owners-once";

const said = (text: string): string =>
  textOf(
    reworded({ id: "x", words: plain(text, ["x"]) }, [ownerOfPlaceOnce, ownHouse, cityOfVisitOnce]).words,
  );

it.each([
  [
    "At the boat yard of Reed Boat Company in Lake, the group saw nets made by Reed Boat Company",
    "At the boat yard in Lake, the group saw nets made by Reed Boat Company",
  ],
  [
    "Lake University (LU) held the Second Meeting on Boats in LU's conference hall on May 3",
    "Lake University (LU) held the Second Meeting on Boats in its conference hall on May 3",
  ],
  [
    "the towns signed a letter in Reed during a visit by a Lake delegation to Reed and Hillham in April",
    "the towns signed a letter in Reed during a visit by a Lake delegation there and to Hillham in April",
  ],
])("names an owner or a city once: %s", (text, once) => {
  expect(said(text)).toBe(once);
});

it.each([
  "At the boat yard of Reed Boat Company, the group saw nets made by Lake Company",
  "Lake University (LU) and Reed held the meeting in RU's conference hall",
  "the towns signed a letter in Reed during a visit by a delegation to Hillham and Lake",
])("stays where the second is another one: %s", (text) => {
  expect(said(text)).toBe(text);
});
