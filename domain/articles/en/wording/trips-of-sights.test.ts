import { expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { tripInFront } from "./trips-of-sights";

const said = (text: string): string =>
  textOf(reworded({ id: "x", words: plain(text, ["x"]) }, [tripInFront]).words);

it("says first on what trip several things were seen", () => {
  expect(
    said(
      "guided by Ann Exemplar, the group saw the mill, once the seat of the guild; and the quay on a guided walk",
    ),
  ).toBe(
    "guided by Ann Exemplar, the group went on a guided walk and saw the mill, once the seat of the guild; and the quay",
  );
  expect(
    said("the group visited the farm, where it saw rye and oats on a field tour, and learned about seed"),
  ).toBe(
    "the group visited the farm, where it went on a field tour and saw rye and oats, and learned about seed",
  );
});

it.each([
  "the group saw the mill on a guided walk",
  "the group toured the port and saw the quay and the mill on a boat trip",
  "the group saw a boat and a film on a trip around the lake",
])("leaves one sight, a second verb and a longer trip: %s", (text) => {
  expect(said(text)).toBe(text);
});
