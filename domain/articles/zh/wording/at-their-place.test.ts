import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { stateOnce } from "./at-their-place";

const rewordedText = (text: string): string =>
  textOf(reworded(line("sentence", plain(text)), [stateOnce]).words);

it("names a country once before the posts of its state", () => {
  expect(rewordedText("在南非，安例分别会见南非副总统白样、南非青石省省长陈例")).toBe(
    "在南非，安例分别会见副总统白样、青石省省长陈例",
  );
});

it("keeps the country in the name of an organization, and another country", () => {
  const other = "在南非，安例会见南非大学校长白样";
  expect(rewordedText(other)).toBe(other);
  expect(rewordedText("在南非，安例会见南非总理白样、肯尼亚总理陈例")).toContain("肯尼亚总理陈例");
});
