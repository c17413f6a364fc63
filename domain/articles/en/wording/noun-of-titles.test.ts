import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { nounOfTitles } from "./noun-of-titles";

const written = (text: string): string =>
  textOf(reworded(line("agenda[a]", plain(text)), [nounOfTitles]).words);

it("names the kind of several titled things once", () => {
  expect(written("it saw the exhibition “Lakes” and the exhibition “Hills” in Reed")).toBe(
    "it saw the exhibitions “Lakes” and “Hills” in Reed",
  );
  expect(written("it saw the film “Lakes,” the film “Hills” and the film “Boats”")).toBe(
    "it saw the films “Lakes,” “Hills” and “Boats”",
  );
});

it("leaves things of different kinds", () => {
  for (const text of [
    "it saw the exhibition “Lakes” and the film “Hills”",
    "it saw the exhibition “Lakes” and the exhibition hall",
    "Lee directed the film “Lakes,” and the film “Hills” won a prize",
    "it bought the software “Lakes” and the software “Hills”",
    "it saw the gallery “Lakes” and the gallery “Hills”",
  ])
    expect(written(text)).toBe(text);
});
