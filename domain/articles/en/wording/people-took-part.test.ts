import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { peopleTookPart } from "./people-took-part";

const written = (text: string): string => textOf(reworded(line("a", plain(text)), [peopleTookPart]).words);

it("calls a number of participants who took part people", () => {
  expect(written("a total of 100 participants took part in the seminar")).toBe(
    "a total of 100 people took part in the seminar",
  );
  expect(written("100 participants from Lakeland took part")).toBe(
    "100 participants from Lakeland took part",
  );
});
